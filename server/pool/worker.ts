/** A worker of the program. */
import { serveTasks } from "./serve-tasks.ts";
import { programTasks } from "./tasks.ts";

serveTasks(programTasks);
