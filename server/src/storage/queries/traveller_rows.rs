//! A traveller's row, opened and read.

use okaeri_domain::{
    geofence::Position,
    ids::TravellerId,
    store::Result,
    traveller::{Companion, PassportNumber, PledgeAccepted, Traveller, WaitingPlace},
    waiting_days::Period,
};
use sqlx::FromRow;

use super::{
    super::super::rows::Row,
    Storage,
    places::changes_from,
    travellers::{BIRTH_DATE, PASSPORT},
    wishes::wishes_from,
};

#[derive(FromRow)]
pub struct TravellerRow {
    id: Vec<u8>,
    name: String,
    passport_sealed: Vec<u8>,
    birth_date_sealed: Vec<u8>,
    flight: String,
    seat: String,
    locale: String,
    arrival_date: String,
    days: i64,
    period_rule: String,
    state: String,
    pledge_version: Option<String>,
    pledge_at: Option<i64>,
    place_address: Option<String>,
    place_latitude: Option<f64>,
    place_longitude: Option<f64>,
    place_radius_m: Option<f64>,
    place_registered_at: Option<i64>,
    place_changes_sealed: Option<Vec<u8>>,
    wishes_sealed: Option<Vec<u8>>,
}

impl Storage {
    /// What was sealed as text.
    pub(super) fn open_text(&self, place: &str, row: &[u8], sealed: &[u8]) -> Result<String, ()> {
        let plain = self.seal.open(place, row, sealed).map_err(|_| ())?;
        String::from_utf8(plain).map_err(|_| ())
    }

    /// The traveller of a row.
    pub(super) fn traveller_from(
        &self,
        it: TravellerRow,
        companions: Vec<Companion>,
    ) -> Result<Traveller> {
        let row = Row {
            table: "travellers",
            key: &it.id,
        };
        let passport = row.parsed(
            "passport_sealed",
            self.open_text(PASSPORT, &it.id, &it.passport_sealed),
        )?;
        let birth_date = row.parsed(
            "birth_date_sealed",
            self.open_text(BIRTH_DATE, &it.id, &it.birth_date_sealed),
        )?;
        Ok(Traveller {
            id: row.parsed("id", TravellerId::try_from(it.id.as_slice()))?,
            passport: row.parsed("passport_sealed", PassportNumber::parse(&passport))?,
            birth_date: row.date("birth_date_sealed", &birth_date)?,
            period: period_from(row, &it.arrival_date, it.days, &it.period_rule)?,
            case: row.parsed("state", it.state.parse())?,
            pledge: pledge_from(row, &it)?,
            place: place_from(row, &it)?,
            changes: changes_from(&self.seal, row, it.place_changes_sealed.as_deref())?,
            wishes: wishes_from(&self.seal, row, it.wishes_sealed.as_deref())?,
            name: it.name,
            flight: it.flight,
            seat: it.seat,
            locale: it.locale,
            companions,
        })
    }
}

/// The period of a row.
pub fn period_from(row: Row<'_>, arrival_date: &str, days: i64, rule: &str) -> Result<Period> {
    let mut period = Period::new(
        row.date("arrival_date", arrival_date)?,
        row.parsed("days", u16::try_from(days))?,
    );
    period.rule = row.parsed("period_rule", serde_json::from_str(rule))?;
    Ok(period)
}

fn pledge_from(row: Row<'_>, it: &TravellerRow) -> Result<Option<PledgeAccepted>> {
    let (Some(version), Some(at)) = (&it.pledge_version, it.pledge_at) else {
        return Ok(None);
    };
    Ok(Some(PledgeAccepted {
        version: version.clone(),
        at: row.time("pledge_at", at)?,
    }))
}

fn place_from(row: Row<'_>, it: &TravellerRow) -> Result<Option<WaitingPlace>> {
    let (Some(address), Some(latitude), Some(longitude), Some(radius_m), Some(at)) = (
        &it.place_address,
        it.place_latitude,
        it.place_longitude,
        it.place_radius_m,
        it.place_registered_at,
    ) else {
        return Ok(None);
    };
    Ok(Some(WaitingPlace {
        address: address.clone(),
        position: row.parsed("place_latitude", Position::new(latitude, longitude))?,
        radius_m,
        registered_at: row.time("place_registered_at", at)?,
    }))
}
