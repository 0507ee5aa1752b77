using Lavamedia.Identity.Sessions;

namespace Lavamedia.Identity.Factors.Transactions;

/// <summary>The password was right; a code is still asked for.</summary>
/// <param name="transaction">The token that the next step must carry.</param>
public sealed class SecondFactorRequiredException(string transaction)
    : SessionException("SECOND_FACTOR_REQUIRED", "A code of the authenticator app is needed as well.")
{
    /// <summary>The token that the next step must carry.</summary>
    public string Transaction { get; } = transaction;
}
