/** Time and chance of the real world. */
import { randomBytes } from "node:crypto";
import type { Clock, Ids } from "./ports/index.ts";

/** The clock of the machine. */
export const systemClock: Clock = { now: () => new Date().toISOString() };

const ALPHABET = "0123456789abcdefghijkmnopqrstvwxyz";
/** 34 signs in 16 places: 81 bits. Small letters and digits, without those that look alike, can be read out. */
const ID_LENGTH = 16;
/** Above this a byte is thrown away, so that all signs are equally likely. */
const FAIR_BYTES = 256 - (256 % ALPHABET.length);

/** Ids and tokens from the system's source of chance. */
export const randomIds: Ids = {
  id: () => {
    let id = "";
    while (id.length < ID_LENGTH)
      for (const byte of randomBytes(ID_LENGTH))
        if (byte < FAIR_BYTES && id.length < ID_LENGTH)
          id += ALPHABET.charAt(byte % ALPHABET.length);
    return id;
  },
  token: () => randomBytes(32).toString("base64url"),
};
