//! The document around every page: head, header, language menu, footer; and the answer's headers.

use std::pin::Pin;

use axum::{
    body::Body,
    http::{HeaderValue, Request, StatusCode, header},
    response::Response,
};
use axum_extra::extract::cookie::{Cookie, SameSite};
use futures_util::{Stream, StreamExt as _, stream};
use i18n_embed_fl::fl;
use leptos::{nonce::use_nonce, prelude::*};

use crate::{
    components::{
        icon::{Drawing, Icon, Mark},
        operator_bar::OperatorBar,
        phone::Phone,
    },
    context::{Ctx, LANGUAGE_COOKIE},
    locale::Locale,
    texts::frame::texts,
};

/// Marks an answer that has its page already, so that no error page replaces it.
#[derive(Debug, Clone, Copy)]
pub struct Rendered;

/// A browser bundle. A page that has no island sends none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bundle {
    /// The traveller's islands.
    Portal,
    /// The operators' islands.
    Console,
}

impl Bundle {
    fn name(self) -> &'static str {
        match self {
            Self::Portal => "portal",
            Self::Console => "console",
        }
    }
}

/// Which of the three audiences a page is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Area {
    /// Public.
    #[default]
    Guide,
    /// A traveller; links for a trusted phone or for one that can only report.
    Traveller,
    /// Operators.
    Console,
}

/// What a page says about itself.
#[derive(Debug, Clone)]
pub struct Page {
    title: String,
    area: Area,
    links: Vec<(String, String)>,
    signed_in_as: Option<String>,
    sign_out: Option<(String, String)>,
    bundle: Option<Bundle>,
    status: StatusCode,
    personal: bool,
    stylesheet: &'static str,
}

impl Page {
    /// A public page with this title.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            area: Area::Guide,
            links: Vec::new(),
            signed_in_as: None,
            sign_out: None,
            bundle: None,
            status: StatusCode::OK,
            personal: false,
            stylesheet: "portal.css",
        }
    }

    /// A page of somebody who is, or is about to be, signed in: never stored by a browser.
    #[must_use]
    pub fn personal(mut self, area: Area) -> Self {
        self.area = area;
        if area == Area::Console {
            self.stylesheet = "console.css";
        }
        self.personal = true;
        self
    }

    /// Links of the area: text and path. They stand at the foot, and for operators in the header.
    #[must_use]
    pub fn links(mut self, links: Vec<(String, String)>) -> Self {
        self.links = links;
        self
    }

    /// Who is signed in, in words; only an operator's page says so.
    #[must_use]
    pub fn signed_in_as(mut self, text: String) -> Self {
        self.signed_in_as = Some(text);
        self
    }

    /// A button that ends the session: text and path.
    #[must_use]
    pub fn sign_out(mut self, text: String, path: String) -> Self {
        self.sign_out = Some((text, path));
        self
    }

    /// Sends the script that makes this page's islands live.
    #[must_use]
    pub fn islands(mut self, bundle: Bundle) -> Self {
        self.bundle = Some(bundle);
        self
    }

    /// Another stylesheet than the area's.
    #[must_use]
    pub fn stylesheet(mut self, name: &'static str) -> Self {
        self.stylesheet = name;
        self
    }

    /// Of the answer; 200 unless said otherwise.
    #[must_use]
    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }
}

type Html = Pin<Box<dyn Stream<Item = String> + Send>>;
type Later<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// Renders a page as the answer to a request.
pub async fn render<V>(ctx: &Ctx, page: Page, main: impl FnOnce() -> V + Send + 'static) -> Response
where
    V: IntoView + 'static,
{
    let request = Request::builder()
        .uri(ctx.uri.clone())
        .body(Body::empty())
        .unwrap_or_default();
    let (status, personal, scripted) = (page.status, page.personal, page.bundle.is_some());
    let nonce = leptos::nonce::Nonce::new();
    let policy = content_security_policy(scripted.then(|| nonce.to_string()).as_deref());
    let shell = {
        let ctx = ctx.clone();
        move || document(&ctx, page, main)
    };
    let mut response = leptos_axum::handle_response_inner(
        move || provide_context(nonce.clone()),
        shell,
        request,
        {
            if scripted {
                whole
            } else {
                whole_without_script
            }
        },
    )
    .await;
    *response.status_mut() = status;
    response.extensions_mut().insert(Rendered);
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=utf-8"),
    );
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static(if personal { "no-store" } else { "no-cache" }),
    );
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    if !ctx.remembers_language
        && let Ok(cookie) = HeaderValue::from_str(&language_cookie(ctx).to_string())
    {
        headers.append(header::SET_COOKIE, cookie);
    }
    response
}

/// The whole page at once: it is small, and its data are there before rendering begins.
fn whole<V: IntoView + 'static>(
    app: V,
    chunks: Box<dyn FnOnce() -> Html + Send>,
    _out_of_order: bool,
) -> Later<Html> {
    Box::pin(async move {
        let html = app.to_html_stream_in_order().collect::<String>().await;
        Box::pin(stream::once(async move { html }).chain(chunks())) as Html
    })
}

/// The same without what islands need to start.
fn whole_without_script<V: IntoView + 'static>(
    app: V,
    _chunks: Box<dyn FnOnce() -> Html + Send>,
    _out_of_order: bool,
) -> Later<Html> {
    Box::pin(async move {
        let html = app.to_html_stream_in_order().collect::<String>().await;
        Box::pin(stream::once(async move { html })) as Html
    })
}

/// A page with islands may run the script with this answer's nonce and what that imports; any
/// other page may run none.
fn content_security_policy(nonce: Option<&str>) -> String {
    let script = match nonce {
        Some(nonce) => format!("'self' 'nonce-{nonce}' 'wasm-unsafe-eval'"),
        None => "'none'".to_owned(),
    };
    format!(
        "default-src 'none'; script-src {script}; style-src 'self'; img-src 'self'; font-src 'self'; \
         connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'"
    )
}

fn language_cookie(ctx: &Ctx) -> Cookie<'static> {
    Cookie::build((LANGUAGE_COOKIE, ctx.locale.tag()))
        .path("/")
        .secure(ctx.backend.site.is_https())
        .http_only(true)
        .same_site(SameSite::Lax)
        .permanent()
        .build()
}

fn document<V, F>(ctx: &Ctx, page: Page, main: F) -> impl IntoView + use<V, F>
where
    F: FnOnce() -> V + Send + 'static,
    V: IntoView + 'static,
{
    let t = texts(ctx.locale);
    let name = fl!(t, "frame-name");
    let assets = &ctx.backend.assets;
    let stylesheet = page.stylesheet;
    let title = match page.status {
        StatusCode::UNPROCESSABLE_ENTITY => {
            format!("{} {} – {name}", fl!(t, "frame-error-prefix"), page.title)
        }
        _ => format!("{} – {name}", page.title),
    };
    let scripts = page.bundle.map(|bundle| scripts(ctx, bundle));
    let alternates = (page.area == Area::Guide && page.status == StatusCode::OK)
        .then(|| alternates(ctx).collect_view());
    let demo = ctx.backend.site.demo.then(|| fl!(t, "frame-footer-demo"));
    let (lang, dir) = (ctx.locale.tag(), ctx.locale.direction());
    let head = view! {
        <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"/>
            <meta name="theme-color" content="#faf7f0" media="(prefers-color-scheme: light)"/>
            <meta name="theme-color" content="#15171c" media="(prefers-color-scheme: dark)"/>
            <meta name="format-detection" content="telephone=no"/>
            <title>{title}</title>
            <link rel="icon" href=assets.url("favicon.svg") r#type="image/svg+xml"/>
            <link rel="stylesheet" href=assets.url(stylesheet)/>
            {alternates}
            {scripts}
        </head>
    };
    let operator_bar = (page.area == Area::Console).then(|| {
        view! {
            <OperatorBar
                label=fl!(t, "frame-menu")
                path=ctx.uri.path().to_owned()
                links=page.links.clone()
                who=page.signed_in_as.clone()
                sign_out=page.sign_out.clone()
            />
        }
    });
    let body_class = if page.area == Area::Console {
        "page page--console"
    } else {
        "page"
    };
    view! {
        <!DOCTYPE html>
        <html lang=lang dir=dir>
            {head}
            <body class=body_class>
                <a class="skip" href="#main">{fl!(t, "frame-skip")}</a>
                {demo.map(|demo| view! { <aside class="demo">{demo}</aside> })}
                <header class="header">
                    <Brand ctx=ctx.clone() area=page.area name/>
                    {operator_bar}
                    <LanguageMenu ctx=ctx.clone() area=page.area/>
                </header>
                <main class="main" id="main" tabindex="-1">
                    {main()}
                </main>
                <Footer ctx=ctx.clone() page/>
            </body>
        </html>
    }
}

/// Preloads a bundle and starts its islands.
fn scripts(ctx: &Ctx, bundle: Bundle) -> impl IntoView + use<> {
    let file = ctx
        .backend
        .assets
        .file(&format!("{}.js", bundle.name()))
        .to_owned();
    let options = LeptosOptions::builder()
        .output_name(file.strip_suffix(".js").unwrap_or(&file))
        .site_pkg_dir("assets")
        .build();
    // The script names of the build carry their hash already.
    let _ = use_nonce();
    view! { <HydrationScripts options islands=true/> }
}

fn alternates(ctx: &Ctx) -> impl Iterator<Item = impl IntoView + use<>> {
    let origin = ctx.backend.site.origin.clone();
    let ctx = ctx.clone();
    Locale::all().map(move |locale| {
        let href = format!("{origin}{}", ctx.path_in(locale));
        view! { <link rel="alternate" hreflang=locale.tag() href=href/> }
    })
}

#[component]
fn Brand(ctx: Ctx, area: Area, name: String) -> impl IntoView {
    let href = ctx.path(if area == Area::Console {
        "/console"
    } else {
        ""
    });
    view! {
        <a class="brand" href=href>
            <Mark class="brand__mark"/>
            <span translate="no">{name}</span>
        </a>
    }
}

#[component]
fn LanguageMenu(ctx: Ctx, area: Area) -> impl IntoView {
    let label = fl!(texts(ctx.locale), "frame-language");
    let hidden_label = label.clone();
    let current = ctx.locale;
    let languages = Locale::all()
        .filter(|locale| area != Area::Console || CONSOLE_LOCALES.contains(&locale.tag()))
        .map(|locale| {
            let is_current = locale == current;
            view! {
                <li>
                    <a
                        class="menu__link"
                        href=ctx.path_in(locale)
                        lang=locale.tag()
                        hreflang=locale.tag()
                        aria-current=is_current.then_some("true")
                    >
                        {locale.name()}
                        {is_current.then(|| view! { <Drawing icon=Icon::Check/> })}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav aria-label=label>
            <details class="menu">
                <summary class="menu__button">
                    <Drawing icon=Icon::Globe/>
                    <span>
                        <span class="visually-hidden">{hidden_label} ": "</span>
                        {current.name()}
                    </span>
                </summary>
                <ul class="menu__list" role="list">{languages}</ul>
            </details>
        </nav>
    }
}

/// The languages in which operators work.
pub const CONSOLE_LOCALES: [&str; 2] = ["en", "ja"];

#[component]
fn Footer(ctx: Ctx, page: Page) -> impl IntoView {
    let t = texts(ctx.locale);
    let authority = ctx
        .backend
        .programme
        .authority
        .in_locale(ctx.locale.tag())
        .to_owned();
    let run_for = fl!(t, "frame-footer-authority", authority = authority);
    let is_console = page.area == Area::Console;
    let reviewed = fl!(t, "locale-reviewed-note");
    let has_links = !is_console && (!page.links.is_empty() || page.sign_out.is_some());
    let links = page
        .links
        .into_iter()
        .map(|(text, href)| view! { <li><a href=href>{text}</a></li> });
    let sign_out = page.sign_out.map(|(text, action)| {
        view! {
            <li>
                <form method="post" action=action>
                    <button class="button button--text" type="submit">
                        {text}
                    </button>
                </form>
            </li>
        }
    });
    let links = has_links.then(
        || view! { <ul class="footer__links" role="list">{links.collect_view()} {sign_out}</ul> },
    );
    view! {
        <footer class="footer">
            <div class="footer__inner">
                {links} {(!is_console).then(|| view! { <Phone ctx=ctx.clone()/> })}
                <p class="soft">
                    {run_for} <br/> <span class="small">{reviewed}</span>
                </p>
            </div>
        </footer>
    }
}
