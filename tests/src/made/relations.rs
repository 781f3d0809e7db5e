//! Relations of every kind: to one, to many, through a table of its own, to the model itself, by keys of several fields.

use super::{Maker, Model, quoted};

impl Maker {
    pub(super) fn relate(&mut self, models: &mut [Model]) {
        for number in 0..self.dice.below(2 * models.len() + 1) {
            let (from, to) = (self.dice.below(models.len()), self.dice.below(models.len()));
            // Without one Prisma takes two relations of the same models for one.
            let name =
                quoted(&format!("{}{number}", self.dice.pick(&["r", "Post To", "a\"b", "*/", "`${x}`"])));
            if models[from].has_id && models[to].has_id && self.dice.chance(30) {
                self.many_to_many(models, from, to, &name);
            } else {
                self.by_foreign_key(models, from, to, &name);
            }
        }
    }

    fn many_to_many(&mut self, models: &mut [Model], from: usize, to: usize, name: &str) {
        for (owner, other) in [(from, to), (to, from)] {
            let field = models[owner].names.next(&mut self.dice);
            let line = format!("  {field} {}[] @relation({name})", models[other].name);
            models[owner].lines.push(line);
        }
    }

    /// `from` refers to `to`.
    fn by_foreign_key(&mut self, models: &mut [Model], from: usize, to: usize, name: &str) {
        let optional = from == to || self.dice.chance(40);
        let single = self.dice.chance(30);
        let mark = if optional { "?" } else { "" };
        let key = models[to].key.clone();
        let mut columns = Vec::new();
        for (_, kind) in &key {
            let column = models[from].names.next(&mut self.dice);
            let unique = if single && key.len() == 1 { " @unique" } else { "" };
            let line = format!("  {column} {}{mark}{unique}", self.type_name(*kind));
            models[from].lines.push(line);
            columns.push(column);
        }
        if single && key.len() > 1 {
            models[from].block.push(format!("@@unique([{}])", columns.join(", ")));
        }
        let references: Vec<&str> = key.iter().map(|(name, _)| name.as_str()).collect();
        // One that refers to itself, or goes in a circle, takes no other on some databases.
        let action = self.dice.pick(&["", ", onDelete: Cascade", ", onDelete: NoAction, onUpdate: NoAction"]);
        let field = models[from].names.next(&mut self.dice);
        let line = format!(
            "{}  {field} {}{mark} @relation({name}, fields: [{}], references: [{}]{action})",
            self.comment("  ", 10),
            models[to].name,
            columns.join(", "),
            references.join(", ")
        );
        models[from].lines.push(line);
        let back = models[to].names.next(&mut self.dice);
        let many = if single { "?" } else { "[]" };
        let line = format!("  {back} {}{many} @relation({name})", models[from].name);
        models[to].lines.push(line);
    }
}
