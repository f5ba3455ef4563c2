/** Small Markdown files of the shapes that public repositories have. None is a law, and no command may write over one. */

const CODE = "```sh\nnpm ci\nnpm test -- --watch\n```\n";
const NESTED = "- one\n  - inner\n    - innermost\n- two\n";
const TABLE = "| Option | Meaning |\n| --- | --- |\n| `-v` | verbose |\n";

/** The files by what is special about them. */
export const ORDINARY_MARKDOWN: { readonly [name: string]: string } = {
  "readme with code and lists": `# Tool\n\nDoes things.\n\n## Install\n\n${CODE}\n## Use\n\n${NESTED}`,
  "readme with badges": `# Tool\n\n[![build](https://example.org/b.svg)](https://example.org)\n\nA small tool.\n`,
  "readme with centred html": `<p align="center">\n  <img src="logo.png">\n</p>\n\n# Tool\n\nText.\n`,
  "readme with details": `# Tool\n\n<details>\n<summary>More</summary>\n\nHidden.\n\n</details>\n`,
  "readme in setext": "Tool\n====\n\nDoes things.\n\nInstall\n-------\n\nRun it.\n",
  "readme with steps": "# Tool\n\n1. Clone it.\n2. Build it.\n3. Run it.\n",
  "readme with nested steps":
    "# Tool\n\n1. Clone it:\n\n   ```sh\n   git clone x\n   ```\n\n2. Run it.\n",
  "readme with a table": `# Tool\n\n${TABLE}\nThe end.\n`,
  "readme with a quote": "# Tool\n\n> **Note** This is old.\n>\n> Use the other.\n",
  "readme with tildes": "# Tool\n\n~~~js\nconst a = 1;\n~~~\n",
  "readme with indented code": "# Tool\n\nRun:\n\n    make all\n    make install\n\nDone.\n",
  "readme with footnotes": "# Tool\n\nIt works.[^1]\n\n[^1]: Mostly.\n",
  "readme with tasks": "# Plan\n\n- [x] one\n- [ ] two\n",
  "readme with a rule": "# Tool\n\nText.\n\n---\n\nMore text.\n",
  "readme with reference links": "# Tool\n\nSee [here][1].\n\n[1]: https://example.org\n",
  "readme with hard breaks": "# Tool\n\nOne  \nTwo  \nThree\n",
  "readme with comments": "<!-- omit in toc -->\n# Tool\n\nText.\n\n<!-- end -->\n",
  "readme in windows lines": "# Tool\r\n\r\nText.\r\n\r\n- one\r\n- two\r\n",
  "readme with math": "# Note\n\n$$\na^2 + b^2 = c^2\n$$\n\nHence.\n",
  "readme with a diagram": "# Design\n\n```mermaid\ngraph TD; A-->B;\n```\n",
  changelog:
    "# Changelog\n\n## [1.2.0] - 2024-01-02\n\n### Added\n\n- a flag\n- a file\n\n### Fixed\n\n- a bug\n",
  "changelog with stars":
    "# History\n\n1.2.0 / 2024-01-02\n==================\n\n  * add a flag\n  * fix a bug\n",
  "changelog without lists": "## 1.2.0\n\nAdds a flag.\n\n## 1.1.0\n\nFixes a bug.\n",
  contributing: "# Contributing\n\nFork, branch, send.\n\n## Tests\n\nRun `npm test`.\n",
  "code of conduct":
    "# Code of Conduct\n\n## Our pledge\n\nWe pledge to be kind.\n\n## Scope\n\nEverywhere.\n",
  security:
    "# Security Policy\n\n| Version | Supported |\n| ------- | --------- |\n| 1.x | yes |\n",
  licence:
    "MIT License\n\nCopyright (c) 2024 Someone\n\nPermission is hereby granted, free of charge.\n",
  "blog post":
    "---\ntitle: A day\ndate: 2024-01-02\ntags: [a, b]\nlayout: post\n---\n\nIt rained.\n\nThen it stopped.\n",
  "blog post with code": `---\ntitle: Code\ndraft: true\n---\n\nLook:\n\n${CODE}`,
  "page with toml": "+++\ntitle = 'A'\n+++\n\nText of the page.\n\nMore.\n",
  "docs with admonitions": "# Guide\n\n:::note\nRead this.\n:::\n\nText.\n",
  "docs in mdx": "import Tabs from '@theme/Tabs';\n\n# Guide\n\n<Tabs>\n\nText.\n\n</Tabs>\n",
  "issue template":
    "---\nname: Bug\nabout: Tell us\nlabels: bug\n---\n\n**What happened**\n\nSay it.\n\n**Steps**\n\n1. Go\n2. See\n",
  "pull request template": "## What\n\n<!-- say what -->\n\n## Why\n\n<!-- say why -->\n",
  "decision record":
    "# 3. Use a queue\n\n## Status\n\nAccepted\n\n## Context\n\nMany jobs.\n\n## Decision\n\nA queue.\n",
  "meeting notes":
    "# 2 January\n\nPresent: A, B\n\n* budget\n* plan\n  * later\n\nNext: 9 January\n",
  "plain notes": "Buy milk.\n\nCall the office about the lease.\n\nBook a room.\n",
  recipe: "# Bread\n\n## Ingredients\n\n+ flour\n+ water\n\n## Method\n\n1) Mix.\n2) Bake.\n",
  "list of links":
    "# Awesome\n\n## Tools\n\n- [a](https://a.example) – first\n- [b](https://b.example) – second\n",
  "report on a law":
    "# Catatan atas RUU\n\n## Latar\n\nRapat membahas Pasal 5.\n\n## Usul\n\n- ubah Pasal 5\n- hapus Pasal 6\n",
};
