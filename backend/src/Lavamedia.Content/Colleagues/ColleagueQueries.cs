using Lavamedia.Content.Access;
using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Users;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Colleagues;

/// <summary>Who can be spoken to about an item.</summary>
[QueryType]
public static class ColleagueQueries
{
    private const int Most = 20;

    /// <summary>The people who see the drafts of an item, by name: at most 20. Nobody when the viewer does not see them himself.</summary>
    /// <param name="contentId">The item.</param>
    /// <param name="search">Only those whose name contains this, in whatever case.</param>
    [Authorize(ContentPermissions.Comment)]
    [ListSize(Most)]
    public static async Task<IReadOnlyList<User>> GetContentColleaguesAsync(
        [ID<ContentItem>] Guid contentId,
        FindDiscussedItem find,
        FindColleagues colleagues,
        CancellationToken cancellationToken,
        string? search = null
    )
    {
        var (item, _) = await find.FindAsync(contentId, ContentPermissions.Comment, cancellationToken);
        if (item is null)
        {
            return [];
        }

        var people = await colleagues.OfAsync(contentId, cancellationToken);
        if (search?.Trim() is { Length: > 0 } text)
        {
            var pattern = $"%{string.Concat(text.Select(Literally))}%";
            people = people.Where(user => EF.Functions.ILike(user.DisplayName, pattern));
        }

        return await people
            .OrderBy(user => user.DisplayName)
            .ThenBy(user => user.Id)
            .Take(Most)
            .ToListAsync(cancellationToken);
    }

    private static string Literally(char character) =>
        character is '%' or '_' or '\\' ? $"\\{character}" : character.ToString();
}
