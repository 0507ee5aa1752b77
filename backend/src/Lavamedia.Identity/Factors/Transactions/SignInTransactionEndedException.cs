using Lavamedia.Identity.Sessions;

namespace Lavamedia.Identity.Factors.Transactions;

/// <summary>The sign-in took too long, was completed, or saw too many wrong answers: it begins anew.</summary>
public sealed class SignInTransactionEndedException()
    : SessionException("SIGN_IN_EXPIRED", "This sign-in is over. Begin again.");
