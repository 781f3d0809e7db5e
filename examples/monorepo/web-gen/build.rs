//! Writes the TypeScript backend into `web/generated`: once for each kind of database that `DATABASE_URL` may name.

use gen_build::{Builder, Framework, Provider};

fn main() {
    for (name, provider) in [("postgresql", Provider::PostgreSql), ("sqlite", Provider::Sqlite)] {
        Builder::new()
            .schema("../schema.json")
            .provider(provider)
            .frameworks([Framework::Express, Framework::Fastify])
            .out_dir(format!("../web/generated/{name}"))
            .prisma_client(format!("../../prisma/{name}/client/client.js"))
            .run();
    }
}
