using System.Collections.Concurrent;
using System.Diagnostics;

namespace Lavamedia.Api.Tests.Hosting;

/// <summary>
/// The statements that requests send to the database, over whatever connections. It listens to the whole process, so those who use it
/// are tests of the quiet collection; what a host does by itself meanwhile is not a request's.
/// </summary>
internal static class RequestStatements
{
    private const string RequestSource = "Microsoft.AspNetCore";

    /// <summary>What is sent while requests are made.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(Func<Task> request)
    {
        var statements = new ConcurrentQueue<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Npgsql" or RequestSource,
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.GetTagItem("db.query.text") is string statement && IsOfRequest(activity))
                {
                    statements.Enqueue(statement);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await request();
        return [.. statements];
    }

    private static bool IsOfRequest(Activity? activity)
    {
        while (activity is not null && activity.Source.Name != RequestSource)
        {
            activity = activity.Parent;
        }

        return activity is not null;
    }
}
