//! What was typed into the form, and what is wrong with it.

use okaeri_domain::{
    companions::Identity,
    phone_code::{Checked, Whom},
    traveller::PassportNumber,
    waiting_days::{DateError, parse_birth_date},
};
use okaeri_frame::{
    components::date_field,
    context::Ctx,
    form::{FieldErrors, Submitted},
    problem::Problem,
};

use super::{Asked, said};

/// A form that was sent, or is still empty.
#[derive(Debug, Clone, Default)]
pub struct Typed {
    pub form: Submitted,
    pub errors: FieldErrors,
    pub birth: Option<DateError>,
}

/// For whom the code is and how it was checked; none if something is wrong.
pub fn read(
    ctx: &Ctx,
    asked: &Asked,
    typed: &mut Typed,
) -> Result<Option<(Whom, Checked)>, Problem> {
    let whom = match &asked.companion {
        None => Whom::Traveller {
            is_lost: match typed.form.get("phone") {
                "lost" => true,
                "kept" => false,
                // One of them is chosen in the form already.
                _ => return Err(Problem::BAD_REQUEST),
            },
        },
        Some(companion) => Whom::Companion {
            id: companion.id,
            identity: if asked.is_unknown() {
                read_identity(ctx, typed)
            } else {
                None
            },
        },
    };
    let checked = Checked::from_word(typed.form.get("checked"));
    if checked.is_none() {
        let error = said(ctx.locale, "desk-code-error-checked");
        typed.errors.add("checked", error);
    }
    let is_right = typed.errors.is_empty();
    Ok(checked.filter(|_| is_right).map(|checked| (whom, checked)))
}

fn read_identity(ctx: &Ctx, typed: &mut Typed) -> Option<Identity> {
    let form = &typed.form;
    let passport = PassportNumber::parse(form.get("passport"));
    if passport.is_err() {
        let error = said(ctx.locale, "desk-code-error-passport");
        typed.errors.add("passport", error);
    }
    let (year, month, day) = (form.get("year"), form.get("month"), form.get("day"));
    let birth_date = parse_birth_date(year, month, day, ctx.today());
    let birth_date = birth_date.map_err(|error| {
        let field = date_field::first_wrong("birth", ctx.locale, &error);
        let message = date_field::error_text(ctx.locale, &error);
        typed.errors.add(field, message);
        typed.birth = Some(error);
    });
    Some(Identity {
        passport: passport.ok()?,
        birth_date: birth_date.ok()?,
    })
}
