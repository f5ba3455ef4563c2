/** The description of the API, computed from the table of shapes. */
import { z } from "zod";
import { API_PREFIX, apiRoutes } from "../../schemas/api/index.ts";
import { problemAnswerShape } from "../../schemas/api/problem.ts";
import type { RouteShape } from "../../schemas/api/route.ts";

/** An OpenAPI 3.1 document. */
export function openApiDocument(): object {
  const paths: Record<string, Record<string, object>> = {};
  const table: Readonly<Record<string, RouteShape>> = apiRoutes;
  for (const [name, shape] of Object.entries(table)) {
    const path = shape.path.replace(/:(\w+)/gu, (_all, parameter: string) => `{${parameter}}`);
    paths[path] = { ...paths[path], [shape.method]: describeRoute(name, shape) };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Rancang", version: "1" },
    servers: [{ url: API_PREFIX }],
    paths,
    components: {
      schemas: { Problem: toSchema(problemAnswerShape, "output") },
      securitySchemes: {
        session: {
          type: "apiKey",
          in: "cookie",
          name: "rancang-session",
          description: "Set by the one-time link; its name ends in the port.",
        },
      },
    },
    security: [{ session: [] }],
  };
}

function describeRoute(name: string, shape: RouteShape): object {
  const { summary, params, query, body, bodyMedia, answer, media, status, precondition } = shape;
  return {
    operationId: name,
    summary,
    parameters: [
      ...describeFields(params, "path"),
      ...describeFields(query, "query"),
      ...(precondition === "match" ? [IF_MATCH] : []),
    ],
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content:
              bodyMedia === undefined
                ? { "application/json": { schema: toSchema(body, "input") } }
                : { [bodyMedia]: { schema: BYTES } },
          },
        }),
    responses: {
      [status]: {
        description: summary,
        ...(answer === undefined
          ? {}
          : { content: { "application/json": { schema: toSchema(answer, "output") } } }),
        ...(media === undefined || answer !== undefined
          ? {}
          : { content: { [media]: { schema: schemaOfMedia(media) } } }),
      },
      default: {
        description: "What is wrong, after RFC 9457",
        content: {
          "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
        },
      },
    },
  };
}

const BYTES = { type: "string", format: "binary" };

function schemaOfMedia(media: string): object {
  return media === "application/octet-stream" ? BYTES : { type: "string" };
}

const IF_MATCH = {
  name: "If-Match",
  in: "header",
  required: true,
  description:
    "The entity tag of the state that is changed; 428 without it, 412 when that state is gone.",
  schema: { type: "string" },
};

function describeFields(
  shape: z.ZodObject | undefined,
  place: "path" | "query",
): readonly object[] {
  if (shape === undefined) return [];
  return Object.entries(shape.shape).map(([name, field]) => ({
    name,
    in: place,
    required: place === "path" || !(field instanceof z.ZodOptional),
    schema: toSchema(field as z.ZodType, "output"),
  }));
}

// OpenAPI 3.1 takes JSON Schema as it is; the note of the dialect stands once for the whole document.
function toSchema(shape: z.ZodType, io: "input" | "output"): object {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(shape, { io, unrepresentable: "any" });
  return schema;
}
