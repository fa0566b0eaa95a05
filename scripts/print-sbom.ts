/** Prints what the product is made of as CycloneDX; `npm run sbom`. */
import { execSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { licensedPackages } from "./licences";
import { productOf } from "./sbom";

const ROOT = join(__dirname, "..");
const packages = licensedPackages(JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")));
const list = execSync("npm sbom --sbom-format cyclonedx", { cwd: ROOT, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
console.log(JSON.stringify(productOf(JSON.parse(list) as Parameters<typeof productOf>[0], packages), undefined, 2));
