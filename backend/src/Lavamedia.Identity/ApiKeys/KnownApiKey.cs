using Lavamedia.Identity.Authentication;

namespace Lavamedia.Identity.ApiKeys;

/// <summary>A living key: who acts by it, and how much.</summary>
/// <param name="Id">The id of the key.</param>
/// <param name="User">Its account, with the rights that the scopes leave.</param>
/// <param name="Limits">Its budgets.</param>
/// <param name="ExpiresAt">When it ends by itself.</param>
internal sealed record KnownApiKey(Guid Id, SessionUser User, ApiKeyLimits Limits, DateTimeOffset ExpiresAt);
