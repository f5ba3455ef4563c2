/** Paths of labels and the fixed words of an amending act: what its reader and its writer share. */
export { DOTS, deviceIn, KEPT, KEPT_POINT, omissionIn, withoutJoint } from "./devices.ts";
export { misplacedUnit, missingParagraph } from "./label-order.ts";
export { changedPaths, namedPaths } from "./operation-paths.ts";
export { comesBefore } from "./order.ts";
export {
  articleOf,
  fromArticle,
  isArticleStep,
  isContainerStep,
  isWithin,
  levelOf,
  opensDefinitions,
  printPath,
  printStep,
  rankOf,
  readingOf,
  samePath,
  sameStep,
  stepInside,
  stepOf,
} from "./path.ts";
export { printEid } from "./print-eid.ts";
