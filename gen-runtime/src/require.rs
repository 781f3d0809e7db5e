//! Generated code asks for its provider's driver by these.

/// Fails to compile without the feature `postgres` of gen-runtime.
#[cfg(feature = "postgres")]
#[macro_export]
macro_rules! require_postgres {
    () => {};
}

/// Fails to compile without the feature `postgres` of gen-runtime.
#[cfg(not(feature = "postgres"))]
#[macro_export]
macro_rules! require_postgres {
    () => {
        ::core::compile_error!(
            "this schema's provider is PostgreSQL: turn on the feature `postgres` of the crate gen-runtime"
        );
    };
}

/// Fails to compile without the feature `mysql` of gen-runtime.
#[cfg(feature = "mysql")]
#[macro_export]
macro_rules! require_mysql {
    () => {};
}

/// Fails to compile without the feature `mysql` of gen-runtime.
#[cfg(not(feature = "mysql"))]
#[macro_export]
macro_rules! require_mysql {
    () => {
        ::core::compile_error!(
            "this schema's provider is MySQL: turn on the feature `mysql` of the crate gen-runtime"
        );
    };
}

/// Fails to compile without the feature `sqlite` of gen-runtime.
#[cfg(feature = "sqlite")]
#[macro_export]
macro_rules! require_sqlite {
    () => {};
}

/// Fails to compile without the feature `sqlite` of gen-runtime.
#[cfg(not(feature = "sqlite"))]
#[macro_export]
macro_rules! require_sqlite {
    () => {
        ::core::compile_error!(
            "this schema's provider is SQLite: turn on the feature `sqlite` of the crate gen-runtime"
        );
    };
}
