"""The pact file on disk: schema, transactions, journal and queries. SQLAlchemy lives here only."""
