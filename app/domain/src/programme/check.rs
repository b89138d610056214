//! What the values of a programme file must mean together, once each is right alone.

use std::collections::BTreeSet;

use chrono::NaiveTime;

use super::{Localised, Programme, ProgrammeError};

impl Programme {
    /// Ties every text to the programme's locales.
    pub(super) fn bind_texts(&mut self) -> Result<(), ProgrammeError> {
        let locales = &self.locales;
        bind("authority", &mut self.authority, locales)?;
        bind("centre", &mut self.centre, locales)?;
        bind("country_name", &mut self.country_name, locales)?;
        if let Some(hours) = &mut self.phone.hours {
            bind("phone.hours", hours, locales)?;
        }
        for contact in &mut self.contacts {
            if let Some(hours) = contact
                .phone
                .as_mut()
                .and_then(|phone| phone.hours.as_mut())
            {
                bind("contacts.phone.hours", hours, locales)?;
            }
        }
        Ok(())
    }

    /// Checks what concerns more than one value.
    pub(super) fn check(&self) -> Result<(), ProgrammeError> {
        self.check_times()?;
        self.check_windows()?;
        self.check_limits()?;
        self.check_symptoms()?;
        self.check_contacts()
    }

    fn check_times(&self) -> Result<(), ProgrammeError> {
        let location = &self.location;
        in_order(
            "location.until",
            location.from,
            location.until,
            "location.from",
        )?;
        in_order(
            "health.due",
            self.health.opens,
            self.health.due,
            "health.opens",
        )?;
        let check = &self.residence_check;
        in_order(
            "residence_check.until",
            check.from,
            check.until,
            "residence_check.from",
        )?;
        if self.quiet.from == self.quiet.until {
            return Err(ProgrammeError::at(
                "quiet.until",
                "the same time as `quiet.from`: the quiet hours would be empty",
            ));
        }
        if location.remind_after_min >= location.answer_within_min {
            return Err(ProgrammeError::at(
                "location.remind_after_min",
                "must be less than `location.answer_within_min`: the reminder would come when the prompt is over",
            ));
        }
        let open_minutes = i64::from(location.per_day) * i64::from(location.answer_within_min);
        if open_minutes > (location.until - location.from).num_minutes() {
            return Err(ProgrammeError::at(
                "location.per_day",
                "so many prompts do not fit between `location.from` and `location.until`: lower it or `location.answer_within_min`",
            ));
        }
        let calling_minutes = i64::from(check.tries - 1) * i64::from(check.tries_apart_min);
        if calling_minutes > (check.until - check.from).num_minutes() {
            return Err(ProgrammeError::at(
                "residence_check.tries",
                "so many calls do not fit between `residence_check.from` and `residence_check.until`: lower it or `residence_check.tries_apart_min`",
            ));
        }
        Ok(())
    }

    fn check_limits(&self) -> Result<(), ProgrammeError> {
        if self.period.oldest_arrival_days < self.period.days {
            return Err(ProgrammeError::at(
                "period.oldest_arrival_days",
                "must not be less than `period.days`: travellers who still wait could not be counted",
            ));
        }
        if self.sign_in.tries_per_stay < self.sign_in.tries_per_hour {
            return Err(ProgrammeError::at(
                "sign_in.tries_per_stay",
                "must not be less than `sign_in.tries_per_hour`",
            ));
        }
        if self.retention.destroyed_after_days <= self.retention.hidden_after_days {
            return Err(ProgrammeError::at(
                "retention.destroyed_after_days",
                "must be more than `retention.hidden_after_days`: a case is hidden before it is destroyed",
            ));
        }
        Ok(())
    }

    fn check_symptoms(&self) -> Result<(), ProgrammeError> {
        let rule = &self.health.rule;
        let mut seen = BTreeSet::new();
        let lists = [
            ("health.rule.any_one_of", &rule.any_one_of),
            ("health.rule.any_two_of", &rule.any_two_of),
        ];
        for (key, codes) in lists {
            if let Some(code) = codes.iter().find(|code| !seen.insert(*code)) {
                return Err(ProgrammeError::at(
                    key,
                    format!("\"{code}\" is listed twice: remove one"),
                ));
            }
        }
        if rule.any_two_of.len() == 1 {
            return Err(ProgrammeError::at(
                "health.rule.any_two_of",
                "one symptom alone can never be two: add another or leave the list empty",
            ));
        }
        Ok(())
    }

    fn check_contacts(&self) -> Result<(), ProgrammeError> {
        for (index, contact) in self.contacts.iter().enumerate() {
            if self.contacts[..index]
                .iter()
                .any(|earlier| earlier.id == contact.id)
            {
                let problem = format!(
                    "\"{}\" is listed twice: put both into one entry",
                    contact.id.as_str()
                );
                return Err(ProgrammeError::at("contacts.id", problem));
            }
        }
        Ok(())
    }
}

fn bind(key: &str, text: &mut Localised, locales: &[String]) -> Result<(), ProgrammeError> {
    text.bind(locales)
        .map_err(|(locale, problem)| ProgrammeError::at(format!("{key}.{locale}"), problem))
}

fn in_order(
    key: &str,
    start: NaiveTime,
    end: NaiveTime,
    start_key: &str,
) -> Result<(), ProgrammeError> {
    if start < end {
        return Ok(());
    }
    Err(ProgrammeError::at(
        key,
        format!("must be later than `{start_key}`, on the same day"),
    ))
}
