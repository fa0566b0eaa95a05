import officeAddins from "eslint-plugin-office-addins";
import importX from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** What the pure engine must never reach: hosts, pages and whatever renders. */
const engineMustNotImport = {
  patterns: [
    {
      group: ["**/taskpane/**", "**/commands/**", "**/cli/**", "**/workbench/**"],
      message: "The engine knows no caller of its own.",
    },
    { group: ["react", "react-dom", "react/*", "@fluentui/*"], message: "The engine knows no user interface." },
    { group: ["@microsoft/office-js", "node:*", "fs", "path"], message: "Only hosts know their host." },
  ],
};

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", ".cache/", "coverage/", "reports/", ".stryker-tmp/"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["*.mjs", "*.cjs", "*.js"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { "import-x": importX },
    rules: {
      "import-x/no-default-export": "error",
      "import-x/no-cycle": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/hosts/**", "src/**/*.test.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            ...engineMustNotImport.patterns,
            { group: ["**/hosts/**"], message: "The engine knows hosts only through the WorkbookHost port." },
          ],
        },
      ],
      "no-restricted-globals": [
        "error",
        "window",
        "document",
        "navigator",
        "localStorage",
        "fetch",
        "Office",
        "Excel",
        "process",
      ],
    },
  },
  {
    files: ["src/hosts/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-imports": ["error", { patterns: engineMustNotImport.patterns.slice(0, 2) }],
    },
  },
  {
    files: ["src/hosts/office/**/*.ts", "commands/**/*.ts", "taskpane/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/load-object-before-read": "error",
    },
  },
  {
    files: ["taskpane/**/*.{ts,tsx}", "workbench/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  { files: ["**/*.mjs", "**/*.cjs", "**/*.js"], ...tseslint.configs.disableTypeChecked },
  {
    files: ["*.mjs", "*.cjs", "*.js", "scripts/*.cjs"],
    rules: { "import-x/no-default-export": "off", "@typescript-eslint/no-require-imports": "off" },
  },
);
