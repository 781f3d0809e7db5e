//! The function that makes a service.

use gen_core_text::parts;

use crate::api::{Link, OperationKind};
use crate::name::ts_property;

use super::super::context::Context;
use super::super::file::{File, Imports};
use super::super::model::{ModelView, RelationView, access};
use super::super::scalar::entry;
use super::super::unique::UniqueView;
use super::super::writer::{Show, Writer};
use super::include::link_fields;
use super::query::{self, converter};
use super::relations::{MODELS, MODULE};
use super::rows::{SUFFIX, has_relations};

/// Whether some operation changes rows.
pub(super) fn writes(model: &ModelView<'_>) -> bool {
    use OperationKind::{Create, CreateMany, Delete, DeleteMany, Replace, Update, UpdateMany};
    [Create, Replace, Update, Delete, CreateMany, UpdateMany, DeleteMany]
        .into_iter()
        .any(|kind| model.has(kind))
}

/// Whether some operation writes a row that it answers.
fn writes_rows(model: &ModelView<'_>) -> bool {
    use OperationKind::{Create, Replace, Update};
    [Create, Replace, Update].into_iter().any(|kind| model.has(kind))
}

pub(super) fn write_function(context: &Context<'_>, model: &ModelView<'_>, file: &mut File) {
    let name = &model.name;
    let head = text!("create{name}Service({})", Writer::typed("prisma", "PrismaClient"));
    let imports = &mut file.imports;
    file.body.gap();
    file.body.block(
        parts!("export function {} {{", Writer::typed(&head, parts!("{name}Service"))),
        "}",
        |w| {
            if writes_rows(model) {
                let prisma = access("prisma", &model.delegate);
                Methods { model, prisma, imports, w }.write_written();
            }
            w.block("return {", "};", |w| {
                let mut methods = Methods { model, prisma: access("prisma", &model.delegate), imports, w };
                if model.lists() {
                    methods.write_list();
                }
                if model.has(OperationKind::Count) {
                    methods.write_count();
                }
                if model.has(OperationKind::Get) {
                    methods.write_get();
                }
                for unique in &model.uniques {
                    methods.write_get_by(unique);
                }
                if model.has(OperationKind::Create) {
                    methods.write_create();
                }
                if model.has(OperationKind::Replace) {
                    methods.write_replace();
                }
                if model.has(OperationKind::Update) {
                    methods.write_update();
                }
                if model.has(OperationKind::Delete) {
                    methods.write_delete();
                }
                if model.has(OperationKind::CreateMany) {
                    methods.write_create_many();
                }
                let links = methods.links();
                let update =
                    if links { ", data: toUpdate(data, undefined)" } else { ", data: toUpdate(data)" };
                for (kind, method, data) in [
                    (OperationKind::UpdateMany, "updateMany", update),
                    (OperationKind::DeleteMany, "deleteMany", ""),
                ] {
                    if model.has(kind) {
                        methods.write_many(method, data);
                    }
                }
                for relation in model.related() {
                    if let Some(target) = context.target(relation) {
                        methods.write_related(relation, target);
                    }
                }
            });
        },
    );
}

struct Methods<'m, 'a> {
    model: &'m ModelView<'a>,
    /// The model's delegate.
    prisma: String,
    imports: &'m mut Imports,
    w: &'m mut Writer,
}

impl Methods<'_, '_> {
    /// A function of the model's rows.
    fn rows(&mut self, function: &'static str) -> &'static str {
        self.imports.value(self.model.module(super::LAYER, SUFFIX), function);
        function
    }

    fn value(&mut self, module: &'static str, name: &'static str) {
        self.imports.value(module, name);
    }

    fn write_list(&mut self) {
        if has_relations(self.model) {
            self.value(MODULE, MODELS);
            let list = access(MODELS, self.model.model.name.as_str());
            self.w.line(parts!("list: (query, granted) => {list}.list(prisma, query, undefined, granted),"));
        } else {
            self.rows("list");
            self.w.line("list: (query, granted) => list(prisma, query, undefined, granted),");
        }
    }

    fn write_count(&mut self) {
        self.rows("toWhere");
        self.value("shared/database", "database");
        self.value("shared/granted", "both");
        let models = self.models();
        let (prisma, name, convert) = (&self.prisma, &self.model.name, converter(self.model));
        self.w.block("count(where, granted) {", "},", |w| {
            w.line(parts!("const filter = where === undefined ? {{}} : toWhere(where{models});"));
            w.line(parts!("const all = both(filter, granted?.get<{name}Where>(\"own\"), {convert});"));
            w.line(parts!("return database([], () => {prisma}.count({{ where: all }}));"));
        });
    }

    fn write_get(&mut self) {
        self.rows("toUnique");
        let unique = self.unique();
        self.write_find("get", &unique);
    }

    /// The row of a unique.
    fn write_get_by(&mut self, unique: &UniqueView<'_>) {
        let parts = query::client_parts(&unique.fields, self.imports).join(", ");
        let parts = match unique.fields.as_slice() {
            [_] => parts,
            _ => text!("{}: {{ {parts} }}", ts_property(unique.selector)),
        };
        self.rows("toWhere");
        self.models();
        self.value("shared/granted", "granting");
        let (name, convert) = (&self.model.name, converter(self.model));
        let unique_input = text!("{{ {parts}, ...granting(granted?.get<{name}Where>(\"own\"), {convert}) }}");
        self.write_find(&unique.get, &unique_input);
    }

    fn write_find(&mut self, method: &str, unique: &str) {
        self.rows("select");
        self.value("shared/database", "database");
        let includes = self.model.includes();
        if includes {
            self.value(MODULE, MODELS);
        } else {
            self.rows("toRead");
        }
        let read = access(MODELS, self.model.model.name.as_str());
        let prisma = &self.prisma;
        let parameters = if includes { "key, include, granted" } else { "key, granted" };
        self.w.block(parts!("async {method}({parameters}) {{"), "},", |w| {
            w.line(parts!("const where = {unique};"));
            let call = parts!("{prisma}.findUnique({{ where, select }})");
            w.line(parts!("const row = await database([], () => {call});"));
            if includes {
                w.line("if (row === null) return null;");
                w.line(parts!("const [dto = null] = await {read}.read(prisma, [row], include, granted);"));
                w.line("return dto;");
            } else {
                w.line("return row === null ? null : toRead(row);");
            }
        });
    }

    fn write_create(&mut self) {
        for function in ["select", "toRead"] {
            self.rows(function);
        }
        let run = if self.links() { "databaseLinks" } else { "database" };
        self.value("shared/database", run);
        let (delegate, name) = (self.delegate(), &self.model.name);
        let granted = if self.links() { ", granted" } else { "" };
        self.w.block("async create(data, granted) {", "},", |w| {
            w.line(parts!("const rows = granted?.get<{name}Where>(\"own\");"));
            w.line(parts!("const input = toCreate(data{granted});"));
            w.line(parts!(
                "const create = () => written(rows, (client) => {delegate}.create({{ data: input, select }}));"
            ));
            w.line(parts!("return toRead(await {run}(uniques, create));"));
        });
    }

    fn write_create_many(&mut self) {
        self.value("shared/database", "database");
        self.value("shared/many-rows", "createAll");
        let prisma = &self.prisma;
        // These rows link none.
        let convert = if self.links() { "(row) => toCreate(row, undefined)" } else { "toCreate" };
        self.w.block("createMany(data) {", "},", |w| {
            w.line(parts!("const rows = data.map({convert});"));
            let create = parts!("(data) => {prisma}.createMany({{ data }})");
            w.line(parts!("return database(uniques, () => createAll(prisma, rows, {create}));"));
        });
    }

    /// A method that writes the rows of a filter.
    fn write_many(&mut self, method: &str, data: &str) {
        self.rows("toWhere");
        self.value("shared/database", "database");
        self.value("shared/granted", "both");
        let models = self.models();
        let (prisma, name, convert) = (&self.prisma, &self.model.name, converter(self.model));
        let parameters = if data.is_empty() { "where, granted" } else { "where, data, granted" };
        self.w.block(parts!("async {method}({parameters}) {{"), "},", |w| {
            let rows = parts!("granted?.get<{name}Where>(\"own\")");
            w.line(parts!("const filter = both(toWhere(where{models}), {rows}, {convert});"));
            let call = parts!("{prisma}.{method}({{ where: filter{data} }})");
            w.line(parts!("const {{ count }} = await database(uniques, () => {call});"));
            w.line("return count;");
        });
    }

    fn write_replace(&mut self) {
        let run = self.run_update();
        let unique = self.unique_rows();
        let (prisma, links, delegate, name) = (&self.prisma, self.links(), self.delegate(), &self.model.name);
        let granted = if links { ", granted" } else { "" };
        self.w.block("async replace(key, data, granted) {", "},", |w| {
            w.line(parts!("const rows = granted?.get<{name}Where>(\"own\");"));
            w.line(parts!("const [where, input] = [{unique}, toReplace(data{granted})];"));
            if links {
                w.line(parts!("const find = () => {prisma}.findUnique({{ where, select }});"));
            }
            w.line("const update = () =>");
            w.line(parts!(
                "  written(rows, (client) => {delegate}.update({{ where, data: input, select }}));"
            ));
            w.line(parts!("const row = await {run};"));
            w.line("return row === null ? null : toRead(row);");
        });
    }

    fn write_update(&mut self) {
        let run = self.run_update();
        self.value("shared/database", "database");
        let unique = self.unique_rows();
        let (prisma, delegate, name) = (&self.prisma, self.delegate(), &self.model.name);
        let granted = if self.links() { ", granted" } else { "" };
        self.w.block("async update(key, data, granted) {", "},", |w| {
            w.line(parts!("const rows = granted?.get<{name}Where>(\"own\");"));
            w.line(parts!("const [where, input] = [{unique}, toUpdate(data{granted})];"));
            w.line(parts!("const find = () => {prisma}.findUnique({{ where, select }});"));
            w.line("const update = () =>");
            w.line(parts!(
                "  written(rows, (client) => {delegate}.update({{ where, data: input, select }}));"
            ));
            w.line("// An update of nothing would still set `@updatedAt`.");
            w.line(parts!(
                "const row = Object.keys(input).length === 0 ? await database([], find) : await {run};"
            ));
            w.line("return row === null ? null : toRead(row);");
        });
    }

    /// How an update is run: where it links rows, a missing one has to be told from a missing row.
    fn run_update(&mut self) -> &'static str {
        for function in ["select", "toRead", "toUnique"] {
            self.rows(function);
        }
        if self.links() {
            self.value("shared/database", "databaseLinkedRow");
            "databaseLinkedRow(uniques, update, find)"
        } else {
            self.value("shared/database", "databaseRow");
            "databaseRow(uniques, update)"
        }
    }

    fn write_delete(&mut self) {
        self.rows("toUnique");
        self.value("shared/database", "databaseRow");
        let key = self.model.key.first();
        let part = key.map(|field| text!("{}: true", field.prisma())).unwrap_or_default();
        let unique = self.unique();
        let prisma = &self.prisma;
        self.w.block("async delete(key, granted) {", "},", |w| {
            w.line(parts!("const where = {unique};"));
            w.block("const row = await databaseRow(uniques, () =>", ");", |w| {
                let select = parts!("{{ {part} }}");
                w.line(parts!("{prisma}.delete({{ where, select: {select} }}),"));
            });
            w.line("return row !== null;");
        });
    }

    fn write_related(&mut self, relation: &RelationView<'_>, target: &ModelView<'_>) {
        self.rows("toUnique");
        self.value("shared/database", "database");
        self.value(MODULE, MODELS);
        let (own, other) = link_fields(self.model, relation, target);
        let values: Vec<String> = own
            .iter()
            .zip(&other)
            .map(|(own, other)| entry(other.prisma(), parts!("row.{}", own.prisma())).text())
            .collect();
        let link = text!("{{ {} }}", values.join(", "));
        let condition = match relation.api.link {
            Link::Columns { .. } => link,
            Link::Join { .. } => text!("{{ {}: {{ some: {link} }} }}", relation.inverse.name.as_str()),
        };
        let nulls: Vec<String> = own
            .iter()
            .filter(|field| field.api.nullable)
            .map(|field| text!("row.{} === null", field.prisma()))
            .collect();
        if !nulls.is_empty() {
            self.value("shared/keyset", "emptyPage");
        }
        let select: Vec<String> = own.iter().map(|field| text!("{}: true", field.prisma())).collect();
        let select = text!("{{ {} }}", select.join(", "));
        let unique = self.unique();
        let (prisma, list) = (&self.prisma, access(MODELS, target.model.name.as_str()));
        self.w.block(parts!("async {}(key, query, granted) {{", relation.related), "},", |w| {
            w.line(parts!("const where = {unique};"));
            let call = parts!("{prisma}.findUnique({{ where, select: {select} }})");
            w.line(parts!("const row = await database([], () => {call});"));
            w.line("if (row === null) return null;");
            if !nulls.is_empty() {
                w.line("// NULL leads to no row.");
                w.line(parts!("if ({}) return emptyPage(query);", nulls.join(" || ")));
            }
            w.line(parts!("return {list}.list(prisma, query, {condition}, granted);"));
        });
    }

    /// The other models, as the last argument.
    fn models(&mut self) -> &'static str {
        if has_relations(self.model) {
            self.value(MODULE, MODELS);
            ", models"
        } else {
            ""
        }
    }

    /// The row of the key, if it is granted.
    fn unique(&mut self) -> String {
        text!("toUnique(key, granted?.get<{}Where>(\"own\"){})", self.model.name, self.models())
    }

    /// The same where `rows` are those that are granted.
    fn unique_rows(&mut self) -> String {
        text!("toUnique(key, rows{})", self.models())
    }

    /// The model's delegate of a client that may be a transaction.
    fn delegate(&self) -> String {
        access("client", &self.model.delegate)
    }

    /// A row that is written has to be among the granted.
    fn write_written(&mut self) {
        for function in ["select", "toRead", "toUnique"] {
            self.rows(function);
        }
        self.value("shared/database", "stillGranted");
        self.imports.ty(self.model.module(super::LAYER, SUFFIX), "Row");
        self.imports.ty("shared/client", "Prisma");
        let (models, delegate, name) = (self.models(), self.delegate(), &self.model.name);
        let rows = parts!("{name}Where | undefined");
        let client = Writer::typed("client", "Prisma.TransactionClient");
        let run = parts!("({client}) => Promise<Row>");
        let parameters = [Writer::typed("rows", &rows).text(), Writer::typed("write", &run).text()];
        self.w.list("function written(", &parameters, "): Promise<Row> {");
        self.w.inner(|w| {
            w.line("if (rows === undefined) return write(prisma);");
            w.block("return prisma.$transaction(async (client) => {", "});", |w| {
                w.line("const row = await write(client);");
                w.line(parts!("const where = toUnique(toRead(row), rows{models});"));
                w.line(parts!("return stillGranted(row, await {delegate}.findUnique({{ where, select }}));"));
            });
        });
        self.w.line("}");
    }

    fn links(&self) -> bool {
        self.model.relations.iter().any(|relation| relation.api.write)
    }
}
