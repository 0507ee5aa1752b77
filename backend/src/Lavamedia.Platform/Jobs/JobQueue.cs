using Lavamedia.Platform.Data;
using Lavamedia.Platform.Modules;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Platform.Jobs;

internal sealed class JobQueue(LavamediaDbContext context, ModuleCatalog modules) : IJobQueue
{
    public void Add<TJob>(TJob job, bool isBulk = false)
        where TJob : class =>
        context.Add(
            new Job
            {
                Kind = modules.KindOf(typeof(TJob)).Name,
                Payload = JobPayload.Write(job),
                IsBulk = isBulk,
            }
        );

    public async Task<bool> AddAsync<TJob>(
        TJob job,
        TimeSpan after = default,
        string? uniqueKey = null,
        CancellationToken cancellationToken = default
    )
        where TJob : class
    {
        var kind = modules.KindOf(typeof(TJob)).Name;
        var added = await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO jobs (id, kind, payload, unique_key, run_at)
            VALUES ({Guid.CreateVersion7()}, {kind}, {JobPayload.Write(job)}::jsonb, {uniqueKey}, now() + {after})
            ON CONFLICT (kind, unique_key) WHERE unique_key IS NOT NULL AND status IN ('WAITING', 'RUNNING') DO NOTHING
            """,
            cancellationToken
        );
        return added == 1;
    }
}
