/** The way from a text to its comparison with another version of the same work. */
import { useNavigate } from "@tanstack/react-router";
import type { RouteAnswer } from "../../../schemas/api/index.ts";
import { Picker } from "../../components/picker.tsx";
import { useStateLine } from "../../components/text-state.tsx";
import { useLanguage, useWords } from "../../i18n/index.ts";
import { proseIn } from "../../i18n/prose.ts";

type VersionAnswer = RouteAnswer<"getVersion">;
type Sibling = VersionAnswer["siblings"][number];

/** The other versions to choose from; the older of the two texts stands before. */
export function ComparePicker({ answer }: { readonly answer: VersionAnswer }) {
  const t = useWords("document");
  const navigate = useNavigate();
  const language = useLanguage();
  const stateLine = useStateLine();
  if (answer.siblings.length === 0) return null;
  const optionOf = ({ version, expression, proposal }: Sibling) => ({
    value: version.id,
    text: proposal === null ? stateLine(expression) : proseIn(proposal.title, language),
    beside: version.message,
  });
  const inForce = answer.siblings.filter(({ proposal }) => proposal === null);
  const proposed = answer.siblings.filter(({ proposal }) => proposal !== null);
  return (
    <Picker
      label={t("compareWith")}
      placeholder={t("chooseVersion")}
      value={null}
      groups={[
        { title: t("statesOfLaw"), options: inForce.map(optionOf) },
        { title: t("proposals"), options: proposed.map(optionOf) },
      ].filter((group) => group.options.length > 0)}
      onChange={(other) => void navigate({ to: "/compare", search: inOrder(answer, other) })}
    />
  );
}

function inOrder(answer: VersionAnswer, other: string): { before: string; after: string } {
  const here = answer.version.id;
  const sibling = answer.siblings.find(({ version }) => version.id === other);
  const isOlder = sibling !== undefined && ageOf(sibling) < ageOf(answer);
  return isOlder ? { before: other, after: here } : { before: here, after: other };
}

// Law in force stands before what is proposed; else the day decides, then the moment it was saved.
function ageOf({ version, expression }: Pick<Sibling, "version" | "expression">): string {
  const isProposed = expression.targetId !== null;
  return `${isProposed ? "1" : "0"} ${expression.date} ${version.createdAt}`;
}
