/** Why two clauses are shown as one, and what a person can say against it. */
import { Button, Dialog, DialogTrigger, Heading, Popover } from "react-aria-components";
import type { CorrectionRow } from "../../schemas/records/index.ts";
import { useAuthor } from "../components/author.tsx";
import { Button as Action } from "../components/button.tsx";
import { Failed } from "../components/failed.tsx";
import { Picker } from "../components/picker.tsx";
import { useWords } from "../i18n/index.ts";
import type { ComparedNode } from "./compared-node.ts";
import { useComparison, useNodeName } from "./comparison-context.ts";
import { pairOf, partnersOf } from "./pairable.ts";
import { useCorrections } from "./use-corrections.ts";

/** A quiet word that opens the reason of the pairing; nothing where there is no pairing to speak of. */
export function Pairing({ node }: { readonly node: ComparedNode }) {
  const t = useWords("compare");
  const nameOf = useNodeName();
  if (pairOf(node) === undefined && partnersOf(node) === undefined) return null;
  return (
    <DialogTrigger>
      <Button className="button button-quiet" aria-label={t("pairingOf", { place: nameOf(node) })}>
        {t("pairing")}
      </Button>
      <Popover className="popover pairing" placement="bottom end">
        <Dialog className="pairing-dialog">
          {({ close }) => (
            <>
              <Heading slot="title" className="pairing-title">
                {t("pairing")}
              </Heading>
              <PairingBody node={node} close={close} />
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

interface PairingBodyProps {
  readonly node: ComparedNode;
  readonly close: () => void;
}

function PairingBody({ node, close }: PairingBodyProps) {
  const t = useWords("compare");
  const { answer, nameBefore, nameAfter } = useComparison();
  const { add, remove } = useCorrections();
  const nameOfAuthor = useAuthor();
  const { corrections } = answer;
  const pair = pairOf(node);
  const said = corrections.filter((one) => speaksOf(one, node));
  const saved = answer.before.kind === "version" && answer.after.kind === "version";
  const say = (kind: CorrectionRow["kind"], before: string, after: string) =>
    add.mutate(
      {
        kind,
        before,
        after,
        beforeVersionId: answer.before.ref,
        afterVersionId: answer.after.ref,
      },
      { onSuccess: close },
    );
  return (
    <>
      {pair === undefined ? null : (
        <p>{t(`why_${pair.why.by}`, { figure: percent(pair.why.figure) })}</p>
      )}
      {saved ? null : <p className="quiet">{t("pairingUnsaved")}</p>}
      {saved && pair !== undefined ? (
        <Action onPress={() => say("apart", pair.before.eid, pair.after.eid)}>
          {t("pairingApart", { before: nameBefore(pair.before), after: nameAfter(pair.after) })}
        </Action>
      ) : null}
      {saved && pair === undefined ? <Choose node={node} onChoose={say} /> : null}
      {said.map((one) => (
        <p key={one.id} className="pairing-said">
          {t(`said_${one.kind}`, { author: nameOfAuthor(one.author) })}{" "}
          <Action variant="quiet" onPress={() => remove.mutate(one.id, { onSuccess: close })}>
            {t("pairingTakeBack")}
          </Action>
        </p>
      ))}
      {add.error === null ? null : <Failed error={add.error} />}
    </>
  );
}

interface ChooseProps {
  readonly node: ComparedNode;
  readonly onChoose: (kind: "pair", before: string, after: string) => void;
}

/** The clauses that this one may continue, or that may continue it. */
function Choose({ node, onChoose }: ChooseProps) {
  const t = useWords("compare");
  const { nameBefore, nameAfter } = useComparison();
  const partners = partnersOf(node);
  if (partners === undefined) return null;
  const { side, clauses } = partners;
  const own = (side === "before" ? node.after : node.before[0])?.eid ?? "";
  const nameOf = side === "before" ? nameBefore : nameAfter;
  const named = clauses.map((clause) => ({ value: clause.eid, text: nameOf(clause) }));
  return (
    <Picker
      label={t(side === "before" ? "pairingContinues" : "pairingContinued")}
      placeholder={t("pairingChoose")}
      value={null}
      groups={[{ title: t(side), options: named }]}
      onChange={(eid) =>
        side === "before" ? onChoose("pair", eid, own) : onChoose("pair", own, eid)
      }
    />
  );
}

function speaksOf({ before, after }: CorrectionRow, node: ComparedNode): boolean {
  return node.after?.eid === after || node.before.some(({ eid }) => eid === before);
}

function percent(figure: number | undefined): string {
  return figure === undefined ? "" : `${Math.round(figure * 100)} %`;
}
