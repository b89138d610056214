//! The checks of the phones of the demo's people.

use chrono::{DateTime, Utc};
use okaeri_domain::{
    ids::TravellerId,
    phone_check::{Device, Finding, Found, Part},
    session::TokenHash,
};

use super::{Making, people::Checked};
use crate::commands::Failure;

impl Making<'_> {
    /// As the page would have sent it: all of it works but the faults.
    pub(super) async fn check_phone(
        &self,
        traveller: TravellerId,
        phone: TokenHash,
        checked: &Checked,
        at: DateTime<Utc>,
    ) -> Result<(), Failure> {
        let device = Device::of(checked.user_agent);
        let findings = Part::ALL.map(|part| {
            let fault = checked.faults.iter().find(|(of, _)| *of == part);
            Finding {
                phone,
                part,
                found: fault.map_or(Found::Works, |(_, found)| *found),
                minutes: None,
                is_stated: checked.is_stated,
                at,
                device: device.clone(),
            }
        });
        self.store
            .keep_findings(traveller, findings.to_vec())
            .await?;
        Ok(())
    }
}
