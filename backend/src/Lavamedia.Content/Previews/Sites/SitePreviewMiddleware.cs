using System.Collections.Frozen;
using Lavamedia.Content.Access;
using Lavamedia.Content.Scheduling;
using Lavamedia.Identity.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Data.Rehearsals;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Previews.Sites;

/// <summary>
/// Answers requests that carry the right to it as they will be answered at another instant. Whatever reads the database within such a
/// request reads it in a rehearsal; what nobody has the right to is answered as of now.
/// </summary>
public static class SitePreviewMiddleware
{
    /// <summary>Adds it; behind the routing, before what reads the database.</summary>
    public static IApplicationBuilder UseSitePreviews(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
                HttpMethods.IsPost(context.Request.Method)
                && context.Request.Headers.TryGetValue(SitePreviewRequest.Header, out var header)
                    ? AnswerAsync(context, header.ToString(), next)
                    : next(context)
        );

    private static async Task AnswerAsync(HttpContext context, string header, RequestDelegate next)
    {
        var cancellationToken = context.RequestAborted;
        context.Response.OnStarting(() =>
        {
            context.Response.Headers.CacheControl = "private, no-store";
            return Task.CompletedTask;
        });
        var services = context.RequestServices;
        if (
            SitePreviewRequest.Read(header) is not { } request
            || services.GetRequiredService<SitePreviewSeals>().Open(request.Seal) is not { } right
            || !await HoldsAsync(services, right, cancellationToken)
        )
        {
            await next(context);
            return;
        }

        using var turn = await services
            .GetRequiredService<SiteRehearsals>()
            .TakeAsync(InstantOf(request.At), cancellationToken);
        // What is set here, in the frame that calls on, is seen by all that it calls.
        turn.Kept.Rehearsal.Enter();
        CurrentSitePreview.Value = new SitePreview
        {
            At = request.At,
            ExpiresAt = right.ExpiresAt,
            Changes = RehearseSite.First(turn.Kept.Plan),
            ChangeCount = turn.Kept.Plan.Count,
        };
        try
        {
            await next(context);
        }
        finally
        {
            CurrentSitePreview.Value = null;
            Rehearsal.Leave();
        }
    }

    /// <summary>Whether the right has not ended, by the clock or with the account that it belongs to.</summary>
    private static async Task<bool> HoldsAsync(
        IServiceProvider services,
        SitePreviewRight right,
        CancellationToken cancellationToken
    )
    {
        await using var scope = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>();
        if (right.ExpiresAt <= await database.NowAsync(cancellationToken))
        {
            return false;
        }

        // An account is seen by whoever it belongs to.
        scope.ServiceProvider.GetRequiredService<Viewer>().SignIn(right.UserId, FrozenSet<string>.Empty);
        var rights = await scope
            .ServiceProvider.GetRequiredService<FindRightsOfUser>()
            .ExecuteAsync(right.UserId, cancellationToken);
        return rights is { IsActive: true } && rights.Viewer.Can(ContentPermissions.ReadDrafts);
    }

    /// <summary>The instant at which a clock of the newsroom shows a time; an hour that is left out is the one after it.</summary>
    private static DateTimeOffset InstantOf(DateTime at)
    {
        var (instant, error) = WallClock.Read(at, WallClock.DefaultTimeZone, DateTimeOffset.MinValue, "at");
        return error is null
            ? instant
            : WallClock.Read(at.AddHours(1), WallClock.DefaultTimeZone, DateTimeOffset.MinValue, "at").Instant;
    }
}
