//! Who is measured.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    Okaeri,
    Pocketbase,
    Floor,
}

impl Subject {
    pub const ALL: [Self; 3] = [Self::Okaeri, Self::Pocketbase, Self::Floor];

    pub fn name(self) -> &'static str {
        match self {
            Self::Okaeri => "Okaeri",
            Self::Pocketbase => "PocketBase",
            Self::Floor => "floor",
        }
    }

    /// As `load --target` calls it.
    pub fn target(self) -> &'static str {
        match self {
            Self::Okaeri => "okaeri",
            Self::Pocketbase => "pocketbase",
            Self::Floor => "floor",
        }
    }

    /// The database file in the server's folder.
    pub fn database(self) -> &'static str {
        match self {
            Self::Okaeri => "okaeri.db",
            Self::Pocketbase => "data.db",
            Self::Floor => "floor.db",
        }
    }

    /// Where the id that the client made is stored.
    pub fn id_column(self) -> &'static str {
        match self {
            Self::Okaeri | Self::Floor => "id",
            Self::Pocketbase => "client_id",
        }
    }
}
