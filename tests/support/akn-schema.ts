/** The official schema of Akoma Ntoso 3.0, and what it says of a file. It is in the corpus and not part of the project. */
import {
  ParseOption,
  XmlBufferInputProvider,
  XmlDocument,
  XmlLibError,
  XsdValidator,
  xmlRegisterInputProvider,
} from "libxml2-wasm";
import { readCorpus } from "./corpus.ts";

const FOLDER = "akn/schema";
let validator: XsdValidator | undefined;

/** What the official schema finds wrong in a file, one line each; nothing where the file is valid. */
export function schemaErrors(xml: string): readonly string[] {
  validator ??= loadSchema();
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromString(xml, { option: ParseOption.XML_PARSE_HUGE });
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    return error.details.map(({ line, message }) => `${line}: ${message.trim()}`);
  } finally {
    document?.dispose();
  }
}

function loadSchema(): XsdValidator {
  const bytes = new TextEncoder().encode(readCorpus(`${FOLDER}/xml.xsd`));
  xmlRegisterInputProvider(new XmlBufferInputProvider({ "./xml.xsd": bytes, "xml.xsd": bytes }));
  const schema = XmlDocument.fromString(readCorpus(`${FOLDER}/akomantoso30.xsd`));
  const loaded = XsdValidator.fromDoc(schema);
  schema.dispose();
  return loaded;
}
