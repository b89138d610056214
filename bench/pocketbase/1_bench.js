/// What the benchmark needs of PocketBase: travellers who sign in, and reports that belong to them.

/** As many as `cargo xtask bench` uses; it reads the number here. */
const TRAVELLERS = 1000

migrate((app) => {
  const settings = app.settings()
  // Okaeri runs with OKAERI_LOG=warn and writes no line for a request that succeeds.
  settings.logs.maxDays = 0
  app.save(settings)

  const travellers = new Collection({
    type: "auth",
    name: "travellers",
    // No mail server here.
    authAlert: { enabled: false },
  })
  // Only signing in hashes a password, and that is not measured.
  travellers.fields.getByName("password").cost = 4
  app.save(travellers)

  const number = (name) => ({ type: "number", name, required: true })
  const owner = '@request.auth.id != "" && traveller = @request.auth.id'
  const reports = new Collection({
    type: "base",
    name: "reports",
    createRule: owner,
    viewRule: owner,
    fields: [
      { type: "relation", name: "traveller", collectionId: travellers.id, maxSelect: 1, required: true },
      { type: "text", name: "client_id", required: true },
      { type: "date", name: "captured_at", required: true },
      number("latitude"),
      number("longitude"),
      number("accuracy"),
      { type: "autodate", name: "received_at", onCreate: true },
    ],
    indexes: ["CREATE UNIQUE INDEX reports_by_client_id ON reports (client_id)"],
  })
  app.save(reports)

  for (let index = 0; index < TRAVELLERS; index++) {
    const traveller = new Record(travellers)
    traveller.setEmail(`traveller${index}@example.org`)
    traveller.setPassword("okaeri-bench")
    app.save(traveller)
  }
})
