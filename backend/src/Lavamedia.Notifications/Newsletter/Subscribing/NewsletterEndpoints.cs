using System.Security.Cryptography;
using System.Text;
using Lavamedia.Content.Localization;
using Lavamedia.Notifications.Newsletter.Subscribers;
using Lavamedia.Notifications.Portal;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Budgets;
using Lavamedia.Platform.Errors;
using Lavamedia.Platform.Jobs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Lavamedia.Notifications.Newsletter.Subscribing;

/// <summary>
/// Where the portal hands on what readers of the newsletter do. Only the portal may: it tells readers apart, and each may ask for a few
/// addresses a minute.
/// </summary>
internal static class NewsletterEndpoints
{
    private const int PerMinute = 5;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/v1/newsletter").AddEndpointFilter(OnlyThePortalAsync);
        group.MapPost("/subscriptions", SubscribeAsync);
        group.MapPost("/confirmations", ConfirmAsync);
        group.MapPost("/removals", RemoveAsync);
    }

    private static async ValueTask<object?> OnlyThePortalAsync(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next
    )
    {
        var http = context.HttpContext;
        var options = http.RequestServices.GetRequiredService<IOptions<PortalOptions>>();
        return PortalSecret.IsKnown(http.Request.Headers[PortalSecret.Header], options.Value.RevalidationSecret)
            ? await next(context)
            : CodedProblem.Of(
                StatusCodes.Status401Unauthorized,
                "INVALID_PORTAL_SECRET",
                $"{PortalSecret.Header} is not the secret that the portal and the API share."
            );
    }

    private static async Task<IResult> SubscribeAsync(
        Subscription subscription,
        IBudgets budgets,
        IJobQueue jobs,
        CancellationToken cancellationToken
    )
    {
        var email = subscription.Email.Trim();
        if (!Emails.IsAddress(email) || !ContentLocales.Supported.Contains(subscription.Locale))
        {
            return CodedProblem.Of(
                StatusCodes.Status400BadRequest,
                "BAD_REQUEST",
                "The body has an e-mail address, a locale of the publication, and who asked."
            );
        }

        var spent = await budgets.SpendAsync(
            new Budget($"newsletter:{HashOf(subscription.Client)}", PerMinute),
            1,
            cancellationToken
        );
        if (!spent.IsGranted)
        {
            return CodedProblem.Of(
                StatusCodes.Status429TooManyRequests,
                "TOO_MANY_REQUESTS",
                "Too many addresses were entered from there. Try again in a minute."
            );
        }

        // Nothing is looked up here: the answer is the same for every address.
        await jobs.AddAsync(
            new InviteSubscriber(email, subscription.Locale),
            uniqueKey: $"newsletter:{HashOf(Emails.KeyOf(email))}",
            cancellationToken: cancellationToken
        );
        return TypedResults.Accepted((string?)null);
    }

    private static async Task<IResult> ConfirmAsync(
        Confirmation confirmation,
        ConfirmSubscriber confirm,
        CancellationToken cancellationToken
    ) =>
        await confirm.ExecuteAsync(confirmation.Token, cancellationToken)
            ? TypedResults.NoContent()
            : CodedProblem.Of(
                StatusCodes.Status404NotFound,
                "INVALID_TOKEN",
                "The link is too old, or none of ours. Ask for another one."
            );

    private static async Task<IResult> RemoveAsync(
        Removal removal,
        RemoveSubscriber remove,
        CancellationToken cancellationToken
    )
    {
        await remove.ByKeyAsync(removal.Key, cancellationToken);
        return TypedResults.NoContent();
    }

    private static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];

    /// <summary>The wish for the newsletter.</summary>
    /// <param name="Email">The address.</param>
    /// <param name="Locale">The language of the page.</param>
    /// <param name="Client">Who asked, as far as the portal knows; only its hash is kept, for a minute.</param>
    internal sealed record Subscription(string Email, string Locale, string Client);

    /// <summary>The word of the owner of an address.</summary>
    /// <param name="Token">What the link carried.</param>
    internal sealed record Confirmation(string Token);

    /// <summary>The wish to leave.</summary>
    /// <param name="Key">What the link carried.</param>
    internal sealed record Removal(string Key);
}
