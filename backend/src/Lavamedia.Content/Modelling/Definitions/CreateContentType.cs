using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Modelling.Definitions;

/// <summary>Makes a type of content.</summary>
public sealed class CreateContentType(
    LavamediaDbContext database,
    ContentTransaction transaction,
    PublishContentModel publish
)
{
    /// <summary>Makes the type.</summary>
    /// <returns>The type, or ValidationErrors.</returns>
    public async Task<MutationResult<ContentTypeDefinition>> ExecuteAsync(
        CreateContentTypeInput input,
        CancellationToken cancellationToken
    )
    {
        var result = await transaction.RunAsync(
            now => CreateAsync(input, now, cancellationToken),
            onSlugTaken: () => throw new DbUpdateException("A type of content has no slug."),
            cancellationToken
        );
        return await publish.AfterAsync(result, cancellationToken);
    }

    private async Task<MutationResult<ContentTypeDefinition>> CreateAsync(
        CreateContentTypeInput input,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var description = string.IsNullOrWhiteSpace(input.Description) ? null : input.Description.Trim();
        var labels = LocalizedTexts.Of(input.Labels);
        var errors = CheckContentType
            .Key(input.Key)
            .Concat(CheckContentType.Texts(labels, description))
            .Concat(CheckContentType.Fields(input.Fields))
            .ToList();

        // Two that make types at once must see each other's.
        await database.Database.ExecuteSqlAsync(
            $"SELECT pg_advisory_xact_lock(hashtext('content_types'))",
            cancellationToken
        );
        var keys = await database.Set<ContentTypeDefinition>().Select(type => type.Key).ToListAsync(cancellationToken);
        if (keys.Exists(key => string.Equals(key, input.Key, StringComparison.OrdinalIgnoreCase)))
        {
            errors.Add(
                new ValidationError(ValidationReason.Duplicate, $"There is a type '{input.Key}' already.", "key")
            );
        }

        if (keys.Count >= ContentTypeDefinition.MaximumCount)
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.TooLong,
                    $"There are at most {ContentTypeDefinition.MaximumCount} types.",
                    ["key"],
                    ContentTypeDefinition.MaximumCount
                )
            );
        }

        if (errors.Count > 0)
        {
            return MutationResult<ContentTypeDefinition>.Failure([.. errors]);
        }

        var type = new ContentTypeDefinition
        {
            Key = input.Key,
            Base = input.Base,
            Labels = labels.Write(),
            Description = description,
            CreatedAt = now,
            UpdatedAt = now,
        };
        database.Add(type);
        database.AddRange(ContentFieldDefinitions.Of(type.Id, input.Fields));
        publish.Announce();
        await database.SaveChangesAsync(cancellationToken);
        return type;
    }
}
