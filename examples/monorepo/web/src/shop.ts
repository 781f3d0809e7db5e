import type { Express } from 'express'
import type { FastifyInstance } from 'fastify'

/** The shop on one kind of database, for either framework. */
export interface Shop {
  express(): Express
  fastify(): FastifyInstance
  /** Gives the database's connections back. */
  close(): Promise<void>
}
