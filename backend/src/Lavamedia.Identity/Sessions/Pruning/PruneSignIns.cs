namespace Lavamedia.Identity.Sessions.Pruning;

/// <summary>Forgets what is left of sign-ins that are over.</summary>
/// <param name="AttemptDays">Days that attempts, links and half-done sign-ins are kept for after they stop to count.</param>
/// <param name="SessionDays">Days that sessions are kept for after their end: as long as their address counts as known.</param>
public sealed record PruneSignIns(int AttemptDays, int SessionDays);
