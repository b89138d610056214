//! What the server gives an island. As props it would be read with Serde, which with its numbers and
//! messages of errors was a sixth of the bundle; so it stands beside the island as JSON, the browser
//! parses it, and the island takes from it what it needs.

#[cfg(feature = "ssr")]
use leptos::prelude::*;
use wasm_bindgen::JsValue;

/// What can be read from the browser's own values.
pub trait Given: Sized {
    /// None when it is something else.
    fn read(value: &JsValue) -> Option<Self>;
}

impl Given for String {
    fn read(value: &JsValue) -> Option<Self> {
        value.as_string()
    }
}

impl Given for f64 {
    fn read(value: &JsValue) -> Option<Self> {
        value.as_f64()
    }
}

impl<T: Given> Given for Option<T> {
    fn read(value: &JsValue) -> Option<Self> {
        Some(T::read(value))
    }
}

impl<T: Given> Given for Vec<T> {
    fn read(value: &JsValue) -> Option<Self> {
        let items = js_sys::Array::from(value).into_iter();
        items.map(|item| T::read(&item)).collect()
    }
}

impl<A: Given, B: Given> Given for (A, B) {
    fn read(value: &JsValue) -> Option<Self> {
        Some((field(value, "0")?, field(value, "1")?))
    }
}

/// One of an object's fields, or of an array's items.
pub fn field<T: Given>(value: &JsValue, name: &str) -> Option<T> {
    js_sys::Reflect::get(value, &name.into())
        .ok()
        .and_then(|value| T::read(&value))
}

/// Structs that an island is given.
macro_rules! given {
    ($(
        $(#[$about:meta])*
        pub struct $name:ident {
            $($(#[$field_about:meta])* pub $field:ident: $kind:ty,)*
        }
    )*) => {$(
        $(#[$about])*
        #[derive(Debug, Clone, Default, PartialEq)]
        #[cfg_attr(feature = "ssr", derive(serde::Serialize))]
        pub struct $name {
            $($(#[$field_about])* pub $field: $kind,)*
        }

        impl $crate::islands::given::Given for $name {
            fn read(value: &wasm_bindgen::JsValue) -> Option<Self> {
                Some(Self {
                    $($field: $crate::islands::given::field(value, stringify!($field))?,)*
                })
            }
        }
    )*};
}
pub(super) use given;

/// Where an island finds it in the document.
#[cfg(not(feature = "ssr"))]
const ID: &str = "given";

/// Gives it to the island in `children`, of which a page has one.
#[cfg(feature = "ssr")]
#[component]
pub fn Giving<T>(it: T, children: Children) -> impl IntoView
where
    T: serde::Serialize + Clone + Send + Sync + 'static,
{
    // Nothing of ours fails to be written.
    let json = serde_json::to_string(&it).unwrap_or_default();
    provide_context(it);
    view! {
        <div id="given" hidden data-given=json></div>
        {children()}
    }
}

/// What the page gave to its island.
#[cfg(feature = "ssr")]
pub fn take<T: Clone + Default + 'static>() -> T {
    use_context().unwrap_or_default()
}

/// What the page gave to its island.
#[cfg(not(feature = "ssr"))]
pub fn take<T: Given + Default>() -> T {
    let element = leptos::prelude::document().get_element_by_id(ID);
    element
        .and_then(|element| element.get_attribute("data-given"))
        .and_then(|json| js_sys::JSON::parse(&json).ok())
        .and_then(|value| T::read(&value))
        .unwrap_or_default()
}
