import { WhenLoaded } from "../parts/when-loaded.tsx";
import { useJson } from "../use-json.ts";

interface Operation {
  readonly summary?: string;
  readonly parameters?: {
    name: string;
    in: string;
    required?: boolean;
    description?: string;
    schema?: object;
  }[];
  readonly requestBody?: { content: { "application/json"?: { schema: object } } };
  readonly responses: Record<string, { description: string; content?: Record<string, { schema?: object }> }>;
}
interface Description {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components?: { schemas?: Record<string, object> };
}

/** The API, of the description that the server makes of its own schemas. */
export function DocsView() {
  const loaded = useJson<Description>("/api/openapi.json");
  return (
    <>
      <h1>API</h1>
      <p className="lead">
        JSON over HTTP. Send a token as <code>Authorization: Bearer …</code> (make one under your name). Lists
        that go on give <code>next</code>; send it back as <code>cursor</code>. Answers have an entity tag.
        Errors are problems of RFC 9457. The same as a machine reads it:{" "}
        <a href="/api/openapi.json">OpenAPI 3.1</a>.
      </p>
      <WhenLoaded of={loaded}>
        {({ paths, components }) => (
          <>
            {Object.entries(paths).flatMap(([path, methods]) =>
              Object.entries(methods).map(([method, operation]) => (
                <Route key={method + path} method={method} path={path} operation={operation} />
              )),
            )}
            <h2>Shapes</h2>
            {Object.entries(components?.schemas ?? {}).map(([name, schema]) => (
              <details key={name} id={`shape-${name}`}>
                <summary>{name}</summary>
                <Shape of={schema} />
              </details>
            ))}
          </>
        )}
      </WhenLoaded>
    </>
  );
}

function Route({ method, path, operation }: { method: string; path: string; operation: Operation }) {
  const body = operation.requestBody?.content["application/json"]?.schema;
  return (
    <details className="route">
      <summary>
        <code>
          {method.toUpperCase()} {path}
        </code>{" "}
        {operation.summary}
      </summary>
      {operation.parameters && (
        <ul>
          {operation.parameters.map(({ name, required, description, schema }) => (
            <li key={name}>
              <code>{name}</code>
              {required ? "" : " (optional)"} {description} <code>{JSON.stringify(schema)}</code>
            </li>
          ))}
        </ul>
      )}
      {body && (
        <>
          <h3>Sent</h3>
          <Shape of={body} />
        </>
      )}
      {Object.entries(operation.responses).map(([status, { description, content }]) => (
        <div key={status}>
          <h3>
            {status}: {description}
          </h3>
          {status === "200" &&
            Object.values(content ?? {}).map(({ schema }) => <Shape key={status} of={schema ?? {}} />)}
        </div>
      ))}
    </details>
  );
}

const Shape = ({ of }: { of: object }) => (
  <pre className="shape" tabIndex={0}>
    {JSON.stringify(of, null, 2)}
  </pre>
);
