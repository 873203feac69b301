import { Outlet } from "../domain/outlet.ts";
import { Story } from "../domain/story.ts";
import type { Tabled } from "./schema.ts";

/** Outlets and stories: small, kept whole as JSON, replaced by id, listed in the order of the config. */
export function outletRows(db: Tabled) {
  const save = async (table: "outlets" | "stories", items: readonly (Outlet | Story)[]) => {
    if (items.length === 0) return;
    await db
      .insertInto(table)
      .values(items.map((item, position) => ({ id: item.id, position, data: JSON.stringify(item) })))
      .onConflict((conflict) =>
        conflict
          .column("id")
          .doUpdateSet((eb) => ({ position: eb.ref("excluded.position"), data: eb.ref("excluded.data") })),
      )
      .execute();
  };
  return {
    saveOutlets: (outlets: readonly Outlet[]) => save("outlets", outlets),
    saveStories: (stories: readonly Story[]) => save("stories", stories),
    async outlets(): Promise<Outlet[]> {
      const rows = await db.selectFrom("outlets").selectAll().orderBy("position").orderBy("id").execute();
      return rows.map((row) => Outlet.parse(row.data));
    },
    async stories(): Promise<Story[]> {
      const rows = await db.selectFrom("stories").selectAll().orderBy("position").orderBy("id").execute();
      return rows.map((row) => Story.parse(row.data));
    },
  };
}
