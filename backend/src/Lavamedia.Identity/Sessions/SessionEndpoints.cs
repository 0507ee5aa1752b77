using System.Globalization;
using Lavamedia.Identity.Authentication;
using Lavamedia.Identity.Factors;
using Lavamedia.Identity.Factors.Transactions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Lavamedia.Identity.Sessions;

/// <summary>The doors to sessions: with cookies for our browser apps, with tokens in the body for programs.</summary>
internal static class SessionEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var browser = routes.MapGroup("/auth/session").AddEndpointFilter(AnswerRefusals);
        browser.MapPost("/", BeginAsync);
        browser.MapPost("/second-factor", CompleteWithCookiesAsync);
        browser.MapPost("/refresh", RefreshAsync);
        browser.MapDelete("/", (Delegate)SignOutAsync);

        var programs = routes.MapGroup("/api/v1/auth").AddEndpointFilter(AnswerRefusals);
        programs.MapPost("/login", LoginAsync);
        programs.MapPost("/login/second-factor", CompleteLoginAsync);
        programs.MapPost("/refresh", RefreshTokenAsync);
        programs.MapPost("/logout", LogoutAsync);
    }

    private static async Task<Ok<SessionResponse>> BeginAsync(
        Credentials credentials,
        HttpContext http,
        SignIn signIn,
        SessionCookies cookies
    )
    {
        var tokens = await SignInAsync(credentials, http, signIn);
        cookies.Set(http.Response, tokens);
        return TypedResults.Ok(SessionResponse.Of(tokens));
    }

    private static async Task<Ok<SessionResponse>> CompleteWithCookiesAsync(
        SecondFactor factor,
        HttpContext http,
        CompleteSignIn complete,
        SessionCookies cookies
    )
    {
        var tokens = await CompleteAsync(factor, http, complete);
        cookies.Set(http.Response, tokens);
        return TypedResults.Ok(SessionResponse.Of(tokens));
    }

    private static async Task<Ok<SessionResponse>> RefreshAsync(
        HttpContext http,
        RefreshSession refresh,
        SessionCookies cookies
    )
    {
        var token = SessionCookies.CountIn(http.Request) ? cookies.RefreshTokenIn(http.Request) : null;
        var tokens = await refresh.RefreshAsync(token ?? string.Empty, http.RequestAborted);
        cookies.Set(http.Response, tokens);
        return TypedResults.Ok(SessionResponse.Of(tokens));
    }

    private static async Task<NoContent> SignOutAsync(HttpContext http, EndSession end, SessionCookies cookies)
    {
        if (cookies.RefreshTokenIn(http.Request) is { } token)
        {
            await end.SignOutAsync(token, http.RequestAborted);
        }

        cookies.Clear(http.Response);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<TokenResponse>> LoginAsync(Credentials credentials, HttpContext http, SignIn signIn) =>
        TypedResults.Ok(TokenResponse.Of(await SignInAsync(credentials, http, signIn)));

    private static async Task<Ok<TokenResponse>> CompleteLoginAsync(
        SecondFactor factor,
        HttpContext http,
        CompleteSignIn complete
    ) => TypedResults.Ok(TokenResponse.Of(await CompleteAsync(factor, http, complete)));

    private static Task<SessionTokens> CompleteAsync(SecondFactor factor, HttpContext http, CompleteSignIn complete) =>
        complete.ExecuteAsync(
            factor.Transaction,
            factor.Code ?? string.Empty,
            http.ClientAddress(),
            http.RequestAborted
        );

    private static async Task<Ok<TokenResponse>> RefreshTokenAsync(
        RefreshRequest request,
        HttpContext http,
        RefreshSession refresh
    ) =>
        TypedResults.Ok(
            TokenResponse.Of(await refresh.RefreshAsync(request.RefreshToken ?? string.Empty, http.RequestAborted))
        );

    private static async Task<NoContent> LogoutAsync(RefreshRequest request, HttpContext http, EndSession end)
    {
        await end.SignOutAsync(request.RefreshToken ?? string.Empty, http.RequestAborted);
        return TypedResults.NoContent();
    }

    private static Task<SessionTokens> SignInAsync(Credentials credentials, HttpContext http, SignIn signIn) =>
        signIn.SignInAsync(
            credentials.Email ?? string.Empty,
            credentials.Password ?? string.Empty,
            http.ClientAddress(),
            http.RequestAborted
        );

    internal static async ValueTask<object?> AnswerRefusals(
        EndpointFilterInvocationContext invocation,
        EndpointFilterDelegate next
    )
    {
        var response = invocation.HttpContext.Response;
        response.Headers.CacheControl = "no-store";
        try
        {
            return await next(invocation);
        }
        catch (SessionException refusal)
        {
            var status = StatusCodes.Status401Unauthorized;
            if (refusal is TooManyAttemptsException tooMany)
            {
                status = StatusCodes.Status429TooManyRequests;
                var seconds = Math.Max(1, Math.Ceiling(tooMany.RetryAfter.TotalSeconds));
                response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            }

            var members = new Dictionary<string, object?> { ["code"] = refusal.Code };
            if (refusal is SecondFactorRequiredException unfinished)
            {
                members["transaction"] = unfinished.Transaction;
            }

            return TypedResults.Problem(refusal.Message, statusCode: status, extensions: members);
        }
    }

    internal sealed record Credentials(string? Email, string? Password);

    internal sealed record SecondFactor(string? Transaction, string? Code);

    internal sealed record RefreshRequest(string? RefreshToken);

    internal sealed record SessionUserResponse(Guid Id, string DisplayName);

    internal sealed record SessionResponse(SessionUserResponse User, DateTimeOffset ExpiresAt)
    {
        public static SessionResponse Of(SessionTokens tokens) =>
            new(new SessionUserResponse(tokens.UserId, tokens.DisplayName), tokens.AccessToken.ExpiresAt);
    }

    internal sealed record TokenResponse(
        string AccessToken,
        string TokenType,
        DateTimeOffset ExpiresAt,
        string RefreshToken
    )
    {
        public static TokenResponse Of(SessionTokens tokens) =>
            new(tokens.AccessToken.Value, "Bearer", tokens.AccessToken.ExpiresAt, tokens.RefreshToken);
    }
}
