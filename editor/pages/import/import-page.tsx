/** The page where a file is given, and where those stand that are not saved yet. */
import { useState } from "react";
import { FileTrigger } from "react-aria-components";
import { PROFILE_IDS, type ProfileId } from "../../../schemas/profiles/index.ts";
import { Button } from "../../components/button.tsx";
import { Failed } from "../../components/failed.tsx";
import { usePageTitle } from "../../components/page-title.ts";
import { Picker } from "../../components/picker.tsx";
import { useWords } from "../../i18n/index.ts";
import "./import.css";
import { useMegabytes } from "./megabytes.ts";
import { ProgressLine } from "./progress-line.tsx";
import { UnfinishedList } from "./unfinished-list.tsx";
import { useFileDrop } from "./use-file-drop.ts";
import { type Upload, useUpload } from "./use-upload.ts";

/** What the picker of files shows first; any file can be chosen, since the content decides. */
const OFFERED = [".pdf", ".docx", ".html", ".htm", ".txt", ".md", ".xml", ".akn"];
const AUTO = "auto";

/** Choose or drop a file; those that are not saved yet below. */
export function ImportPage() {
  const t = useWords("import");
  usePageTitle(t("title"));
  const upload = useUpload();
  const [profile, setProfile] = useState<ProfileId | null>(null);
  return (
    <main id="content" className="page page-narrow import-start">
      <h1>{t("title")}</h1>
      <p className="import-intro">{t("intro")}</p>
      {upload.sending === null ? (
        <Give upload={upload} profile={profile} onProfile={setProfile} />
      ) : (
        <Sending upload={upload} sending={upload.sending} />
      )}
      {upload.error === null ? null : <Failed error={upload.error} />}
      <UnfinishedList />
    </main>
  );
}

interface GiveProps {
  readonly upload: Upload;
  readonly profile: ProfileId | null;
  readonly onProfile: (profile: ProfileId | null) => void;
}

function Give({ upload, profile, onProfile }: GiveProps) {
  const t = useWords(["import", "common"]);
  const give = (file: File) => upload.start(file, profile);
  const isOver = useFileDrop(give);
  const countries = PROFILE_IDS.map((id) => ({ value: id, text: t(`common:country_${id}`) }));
  return (
    <>
      <div className="import-drop" {...(isOver ? { "data-drop-target": "" } : {})}>
        <FileTrigger
          acceptedFileTypes={OFFERED}
          onSelect={(files) => {
            const file = files?.item(0);
            if (file !== null && file !== undefined) give(file);
          }}
        >
          <Button variant="main" autoFocus>
            {t("choose")}
          </Button>
        </FileTrigger>
        <p>{isOver ? t("dropNow") : t("drop")}</p>
      </div>
      <div className="import-form">
        <Picker
          label={t("form")}
          value={profile ?? AUTO}
          groups={[
            { title: t("form"), options: [{ value: AUTO, text: t("form_auto") }, ...countries] },
          ]}
          onChange={(value) => onProfile(PROFILE_IDS.find((id) => id === value) ?? null)}
        />
        <p className="quiet">{t("formHint")}</p>
      </div>
    </>
  );
}

interface SendingProps {
  readonly upload: Upload;
  readonly sending: NonNullable<Upload["sending"]>;
}

function Sending({ upload, sending: { name, sent, total } }: SendingProps) {
  const t = useWords("import");
  const megabytes = useMegabytes();
  return (
    <ProgressLine
      title={t("uploading", { name })}
      done={sent}
      total={total}
      text={t("uploaded", { done: megabytes(sent), total: megabytes(total) })}
    >
      <Button onPress={upload.stop}>{t("stop")}</Button>
    </ProgressLine>
  );
}
