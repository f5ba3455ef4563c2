// Builds the editor in a process of its own, so that the bundler's memory is gone afterwards: root, configuration.
import { build } from "vite";

const [root, configFile] = process.argv.slice(2);
try {
  await build({ root, configFile, logLevel: "silent" });
} catch (error) {
  process.stderr.write(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
