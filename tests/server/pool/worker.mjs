/** A worker with the tasks of the tests. */
import { register } from "tsx/esm/api";

register();
const { serveTasks } = await import("../../../server/pool/serve-tasks.ts");
const { tasks } = await import("./tasks.ts");
serveTasks(tasks);
