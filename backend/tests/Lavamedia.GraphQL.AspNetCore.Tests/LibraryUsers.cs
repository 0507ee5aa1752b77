using System.Collections.Concurrent;
using System.Security.Claims;
using Lavamedia.GraphQL.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;

namespace Lavamedia.GraphQL.AspNetCore.Tests;

/// <summary>The readers of the library, by token. A test lets one in, and out again.</summary>
internal sealed class LibraryUsers : IConnectionAuthenticator
{
    private readonly ConcurrentDictionary<string, string> names = [];

    public void LetIn(string token, string name) => names[token] = name;

    public void LetOut(string token) => names.TryRemove(token, out _);

    public string? FindCookieToken(HttpRequest handshake) => handshake.Cookies["library"];

    public ValueTask<ClaimsPrincipal?> AuthenticateAsync(string token, CancellationToken cancellationToken) =>
        ValueTask.FromResult(
            names.TryGetValue(token, out var name)
                ? new ClaimsPrincipal(
                    new ClaimsIdentity([new Claim(ClaimTypes.Name, name), new Claim("token", token)], "library")
                )
                : null
        );

    public ValueTask<bool> IsCurrentAsync(ClaimsPrincipal user, CancellationToken cancellationToken) =>
        ValueTask.FromResult(names.ContainsKey(user.FindFirst("token")!.Value));
}
