using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Bulk;

/// <summary>
/// Does the same with many items, each in a transaction of its own by the very act that is done with one: what is refused for
/// one item holds up no other, and nobody may do with many what he may not do with each.
/// </summary>
public sealed class ActOnContentItems(
    LavamediaDbContext database,
    PublishContentItem publish,
    UnpublishContentItem unpublish,
    ArchiveContentItem archive,
    UpdateContentItem update
)
{
    /// <summary>Does the act with every item.</summary>
    /// <returns>What came of each, or ValidationErrors when nothing was begun.</returns>
    public async Task<MutationResult<BulkResult>> ExecuteAsync(
        ActOnContentItemsInput input,
        CancellationToken cancellationToken
    )
    {
        if (Check(input) is { } error)
        {
            return MutationResult<BulkResult>.Failure(error);
        }

        var results = new List<BulkItemResult>();
        foreach (var item in input.Items)
        {
            // Who leaves meanwhile finds done what was done, and nothing half done.
            var result = await ActAsync(item, input, cancellationToken);
            results.Add(new BulkItemResult(item.Id, result.Errors ?? []));
        }

        return new BulkResult(results);
    }

    private static ValidationError? Check(ActOnContentItemsInput input)
    {
        if (input.Items.Count is 0 or > ActOnContentItemsInput.MaximumItems)
        {
            return new ValidationError(
                ValidationReason.OutOfRange,
                $"Name 1 to {ActOnContentItemsInput.MaximumItems} items.",
                ["items"],
                ActOnContentItemsInput.MaximumItems
            );
        }

        var (named, member) = input.Act switch
        {
            BulkAct.AddTags or BulkAct.RemoveTags => (input.TagIds, "tagIds"),
            BulkAct.AddCategories or BulkAct.RemoveCategories => (input.CategoryIds, "categoryIds"),
            _ => ([Guid.Empty], string.Empty),
        };
        return named is { Count: > 0 }
            ? null
            : new ValidationError(ValidationReason.Required, "Say which ones.", member);
    }

    private Task<MutationResult<ContentItem>> ActAsync(
        ContentItemVersionInput item,
        ActOnContentItemsInput input,
        CancellationToken cancellationToken
    ) =>
        input.Act switch
        {
            BulkAct.Publish => publish.ExecuteAsync(
                item.Id,
                item.ExpectedVersion,
                firstPublishedAt: null,
                cancellationToken
            ),
            BulkAct.Unpublish => unpublish.ExecuteAsync(item.Id, item.ExpectedVersion, cancellationToken),
            BulkAct.Archive => archive.ExecuteAsync(item.Id, item.ExpectedVersion, cancellationToken),
            _ => LabelAsync(item, input, cancellationToken),
        };

    private async Task<MutationResult<ContentItem>> LabelAsync(
        ContentItemVersionInput item,
        ActOnContentItemsInput input,
        CancellationToken cancellationToken
    )
    {
        database.Stage = Stage.Draft;
        var latest = await database
            .Set<ContentItem>()
            .Where(other => other.Id == item.Id)
            .Select(other => new { other.LatestVersion!.TagIds, other.LatestVersion.CategoryIds })
            .SingleOrDefaultAsync(cancellationToken);
        if (latest is null)
        {
            return MutationResult<ContentItem>.Failure(new ContentItemNotFoundError());
        }

        // Should somebody save meanwhile, the version that is expected no longer is the newest, and nothing is overwritten.
        var change = new UpdateContentItemInput { Id = item.Id, ExpectedVersion = item.ExpectedVersion };
        return await update.ExecuteAsync(
            input.Act switch
            {
                BulkAct.AddTags => change with { TagIds = new([.. latest.TagIds.Union(input.TagIds!)]) },
                BulkAct.RemoveTags => change with { TagIds = new([.. latest.TagIds.Except(input.TagIds!)]) },
                BulkAct.AddCategories => change with
                {
                    CategoryIds = new([.. latest.CategoryIds.Union(input.CategoryIds!)]),
                },
                _ => change with { CategoryIds = new([.. latest.CategoryIds.Except(input.CategoryIds!)]) },
            },
            cancellationToken
        );
    }
}
