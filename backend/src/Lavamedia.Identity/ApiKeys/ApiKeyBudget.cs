using System.Globalization;
using System.Security.Claims;
using Lavamedia.GraphQL.Execution;
using Lavamedia.Identity.Authentication;
using Lavamedia.Platform.Budgets;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Identity.ApiKeys;

/// <summary>Lets a key pay for what it asks: a request each, and the cost of GraphQL operations, on sockets as well.</summary>
public sealed class ApiKeyBudget : ICostBudget
{
    private readonly KnownApiKey key;
    private readonly HttpContext context;
    private readonly IBudgets budgets;

    private ApiKeyBudget(KnownApiKey key, HttpContext context)
    {
        this.key = key;
        this.context = context;
        budgets = context.RequestServices.GetRequiredService<IBudgets>();
    }

    /// <inheritdoc />
    public double MaximumFieldCost => key.Limits.CostPerOperation;

    /// <summary>The budget of a program with a key; null for everybody else.</summary>
    public static ApiKeyBudget? Of(HttpContext context, ClaimsPrincipal user) =>
        user.Identity is ViewerIdentity { Credential: ApiKeyCredential { Key: var key } } ? new(key, context) : null;

    /// <inheritdoc />
    public async ValueTask<TimeSpan?> SpendAsync(double fieldCost, CancellationToken cancellationToken)
    {
        // A request over HTTP has paid for itself at the door; on a socket each operation is one.
        if (context.WebSockets.IsWebSocketRequest && await SpendRequestAsync(cancellationToken) is { } wait)
        {
            return wait;
        }

        var answer = await budgets.SpendAsync(
            new Budget($"key:{key.Id}:cost", key.Limits.CostPerMinute),
            fieldCost,
            cancellationToken
        );
        if (!answer.IsGranted)
        {
            TellWait(answer.RetryAfter);
        }

        return answer.IsGranted ? null : answer.RetryAfter;
    }

    /// <summary>Spends one request and tells the client what is left.</summary>
    /// <returns>Null when it may go on; else how long until it may.</returns>
    internal async ValueTask<TimeSpan?> SpendRequestAsync(CancellationToken cancellationToken)
    {
        var budget = new Budget($"key:{key.Id}:requests", key.Limits.RequestsPerMinute);
        var answer = await budgets.SpendAsync(budget, 1, cancellationToken);
        if (!context.Response.HasStarted)
        {
            var headers = context.Response.Headers;
            var untilFull = (budget.PerMinute - answer.Remaining) / budget.PerMinute * 60;
            headers["RateLimit-Limit"] = Text(budget.PerMinute);
            headers["RateLimit-Remaining"] = Text(Math.Floor(answer.Remaining));
            headers["RateLimit-Reset"] = Text(Math.Ceiling(untilFull));
            headers["RateLimit-Policy"] = $"{Text(budget.PerMinute)};w=60";
        }

        if (!answer.IsGranted)
        {
            TellWait(answer.RetryAfter);
        }

        return answer.IsGranted ? null : answer.RetryAfter;
    }

    private void TellWait(TimeSpan wait)
    {
        if (!context.Response.HasStarted)
        {
            context.Response.Headers.RetryAfter = Text(Math.Max(1, Math.Ceiling(wait.TotalSeconds)));
        }
    }

    private static string Text(double number) => number.ToString("0", CultureInfo.InvariantCulture);
}
