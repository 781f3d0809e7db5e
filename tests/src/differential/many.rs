//! Bodies of operations on many rows.

use gen_core::api::Resource;

use super::maker::{Body, Maker};
use super::text::Text;
use super::wrong;

impl<'m> Maker<'_, 'm> {
    pub(super) fn many(&mut self, resource: &'m Resource, kind: Body) -> Text {
        if self.dice.chance(1) {
            return wrong::any(self.dice);
        }
        let mut fields = Vec::new();
        if kind == Body::CreateMany {
            let data = if self.dice.chance(3) { wrong::any(self.dice) } else { self.many_rows(resource) };
            fields.push(("data".to_owned(), data));
        } else {
            // Now and then there is none, or one of a relation.
            let is_wrong = self.dice.chance(4);
            self.plain = !is_wrong;
            if !is_wrong || self.dice.chance(50) {
                fields.push(("where".to_owned(), self.filter(resource)));
            }
            self.plain = false;
        }
        if kind == Body::UpdateMany {
            let data = self.body(resource, None, kind);
            fields.push(("data".to_owned(), data));
        }
        if self.dice.chance(2) {
            fields.push((
                self.dice.pick(&["nope", "data", "where", "skipDuplicates"]).to_owned(),
                wrong::any(self.dice),
            ));
        }
        Text::Object(fields)
    }

    fn many_rows(&mut self, resource: &'m Resource) -> Text {
        let count = self.dice.pick(&[0, 1, 1, 2, 2, 3, 5]);
        if count == 0 && self.dice.chance(30) {
            let row = Text::Object(Vec::new());
            return Text::List(vec![row; self.dice.pick(&[1000, 1001])]);
        }
        let rows = (0..count).map(|_| self.body(resource, None, Body::CreateMany)).collect();
        Text::List(rows)
    }
}
