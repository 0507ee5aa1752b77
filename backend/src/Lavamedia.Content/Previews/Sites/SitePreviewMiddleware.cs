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
using Npgsql;

namespace Lavamedia.Content.Previews.Sites;

/// <summary>
/// Answers requests that carry the right to it as they will be answered at another instant. Whatever reads the database within such a
/// request reads it in a rehearsal; what nobody has the right to is answered as of now.
/// </summary>
public static class SitePreviewMiddleware
{
    private const int Attempts = 20;

    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(100);

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

        await using var turn = await services.GetRequiredService<SitePreviewTurns>().TakeAsync(cancellationToken);
        var (rehearsal, preview) = await RehearseAsync(services, request, right, cancellationToken);
        await using (rehearsal)
        {
            // What is set here, in the frame that calls on, is seen by all that it calls.
            rehearsal.Enter();
            CurrentSitePreview.Value = preview;
            try
            {
                await next(context);
            }
            finally
            {
                CurrentSitePreview.Value = null;
            }
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

    /// <summary>A rehearsal in which everything is done until the instant; begun anew while somebody is at work on what it takes.</summary>
    private static async Task<(Rehearsal, SitePreview)> RehearseAsync(
        IServiceProvider services,
        SitePreviewRequest request,
        SitePreviewRight right,
        CancellationToken cancellationToken
    )
    {
        var source = services.GetRequiredService<NpgsqlDataSource>();
        var rehearse = services.GetRequiredService<RehearseSite>();
        for (var attempt = 1; ; attempt++)
        {
            var rehearsal = await Rehearsal.BeginAsync(source, cancellationToken);
            try
            {
                rehearsal.Enter();
                var until = InstantOf(request.At);
                var changes = await rehearse.ExecuteAsync(rehearsal, until, cancellationToken);
                await rehearsal.CloseToWritingAsync(cancellationToken);
                return (
                    rehearsal,
                    new SitePreview
                    {
                        At = request.At,
                        ExpiresAt = right.ExpiresAt,
                        Changes = RehearseSite.First(changes),
                        ChangeCount = changes.Count,
                    }
                );
            }
            catch (PostgresException exception)
                when (exception.SqlState == PostgresErrorCodes.LockNotAvailable && attempt < Attempts)
            {
                await rehearsal.DisposeAsync();
                await Task.Delay(BetweenAttempts, cancellationToken);
            }
            catch
            {
                await rehearsal.DisposeAsync();
                throw;
            }
        }
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
