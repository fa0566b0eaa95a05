/** Prints what the product is handed out with, package by package, with its licence; `npm run licences`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { licensedPackages, unlicensed } from "./licences";

const packages = licensedPackages(JSON.parse(readFileSync(join(__dirname, "../package-lock.json"), "utf8")));
const shipped = packages.filter((each) => each.shipped);
for (const { name, version, licence } of shipped) console.log(`${name} ${version}: ${licence}`);
console.log(`${String(shipped.length)} packages in the product, ${String(packages.length - shipped.length)} tools`);

const refused = unlicensed(packages);
for (const { name, version, licence } of refused) {
  console.error(
    `${name} ${version}: ${licence === "" ? "states no licence" : `"${licence}"`}, which nobody has allowed`,
  );
}
if (refused.length > 0) process.exitCode = 1;
