using Lavamedia.Api.Seed.Magazine;
using Lavamedia.Identity.Roles;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Api.Seed;

/// <summary>Adds the people who sign the articles. They have no password, so nobody can sign in as them.</summary>
internal sealed class AddDemoAuthors(LavamediaDbContext database)
{
    /// <summary>Adds those who are missing.</summary>
    /// <returns>The users by the key of the author.</returns>
    public async Task<IReadOnlyDictionary<string, Guid>> AddAsync(
        IReadOnlyList<DemoAuthor> authors,
        IProgress<string> progress,
        CancellationToken cancellationToken
    )
    {
        var emails = authors.Select(author => author.Email).ToList();
        var known = await database
            .Set<User>()
            .IgnoreQueryFilters()
            .Where(user => emails.Contains(user.Email))
            .ToDictionaryAsync(
                user => user.Email,
                user => user.Id,
                StringComparer.OrdinalIgnoreCase,
                cancellationToken
            );
        var role = await database
            .Set<Role>()
            .AsTracking()
            .SingleAsync(candidate => candidate.Name == BuiltInRoles.Author, cancellationToken);

        var ids = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var author in authors)
        {
            if (!known.TryGetValue(author.Email, out var id))
            {
                var user = new User
                {
                    Email = author.Email,
                    DisplayName = author.DisplayName,
                    Slug = author.Slug,
                    Biography = author.Biography.Fr,
                    HasPublicProfile = true,
                    Roles = [role],
                };
                database.Add(user);
                id = user.Id;
                progress.Report($"Author {author.DisplayName}");
            }

            ids.Add(author.Key, id);
        }

        await database.SaveChangesAsync(cancellationToken);
        return ids;
    }
}
