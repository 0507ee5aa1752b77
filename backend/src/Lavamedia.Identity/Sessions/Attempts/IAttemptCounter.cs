namespace Lavamedia.Identity.Sessions.Attempts;

/// <summary>Keeps count of attempts, for all instances together. Called before a transaction is begun: what it stores is stored at once.</summary>
internal interface IAttemptCounter
{
    /// <summary>Counts an attempt, and tells which limits it is beyond.</summary>
    Task<AttemptVerdict> AddAsync(Attempt attempt, CancellationToken cancellationToken);

    /// <summary>Forgets the attempts on the account from the address.</summary>
    Task ForgetAsync(Attempt attempt, CancellationToken cancellationToken);
}
