using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Modelling.Definitions;

/// <summary>Changes a type of content.</summary>
public sealed class UpdateContentType(
    LavamediaDbContext database,
    ContentTransaction transaction,
    LockContentType take,
    FindLosses losses,
    FindBrokenDocuments broken,
    PublishContentModel publish
)
{
    /// <summary>Changes the type.</summary>
    /// <returns>
    /// The type, or a ContentTypeNotFoundError, ContentTypeConflictError, ContentTypeLossError, BrokenDocumentsError or ValidationErrors.
    /// </returns>
    public async Task<MutationResult<ContentTypeDefinition>> ExecuteAsync(
        UpdateContentTypeInput input,
        CancellationToken cancellationToken
    )
    {
        var result = await transaction.RunAsync(
            now => UpdateAsync(input, now, cancellationToken),
            onSlugTaken: () => throw new DbUpdateException("A type of content has no slug."),
            cancellationToken
        );
        return await publish.AfterAsync(result, cancellationToken);
    }

    private async Task<MutationResult<ContentTypeDefinition>> UpdateAsync(
        UpdateContentTypeInput input,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var (type, error) = await take.LockAsync(input.Id, input.ExpectedVersion, cancellationToken);
        if (type is null)
        {
            return MutationResult<ContentTypeDefinition>.Failure(error!);
        }

        var before = FindContentModel.Of(type);
        Apply(input, type, now);
        var errors = CheckContentType
            .Texts(LocalizedTexts.Read(type.Labels), type.Description)
            .Concat(input.Fields is null ? [] : CheckContentType.Fields(input.Fields))
            .ToList();
        if (errors.Count > 0)
        {
            return MutationResult<ContentTypeDefinition>.Failure([.. errors]);
        }

        if (input.Fields is not null)
        {
            database.RemoveRange(type.Fields);
            await database.SaveChangesAsync(cancellationToken);
            type.Fields.Clear();
            database.AddRange(ContentFieldDefinitions.Of(type.Id, input.Fields));
        }

        await database.SaveChangesAsync(cancellationToken);
        if (await RefuseAsync(input, before, cancellationToken) is { } refusal)
        {
            return MutationResult<ContentTypeDefinition>.Failure(refusal);
        }

        publish.Announce();
        await database.SaveChangesAsync(cancellationToken);
        return type;
    }

    private static void Apply(UpdateContentTypeInput input, ContentTypeDefinition type, DateTimeOffset now)
    {
        if (input.Labels is not null)
        {
            type.Labels = LocalizedTexts.Of(input.Labels).Write();
        }

        var description = input.Description.Or(type.Description);
        type.Description = string.IsNullOrWhiteSpace(description) ? null : description.Trim();
        type.RequiresApproval = input.RequiresApproval ?? type.RequiresApproval;
        type.RequiresFourEyes = input.RequiresFourEyes ?? type.RequiresFourEyes;
        type.RequiresAlternativeText = input.RequiresAlternativeText ?? type.RequiresAlternativeText;
        type.RequiresSeoTitle = input.RequiresSeoTitle ?? type.RequiresSeoTitle;
        type.Version++;
        type.UpdatedAt = now;
    }

    private async Task<IGraphQLError?> RefuseAsync(
        UpdateContentTypeInput input,
        ModelType before,
        CancellationToken cancellationToken
    )
    {
        if (input.Fields is null)
        {
            return null;
        }

        if (await broken.FindAsync(cancellationToken) is { Count: > 0 } documents)
        {
            return new BrokenDocumentsError(documents);
        }

        return
            input.AcceptLosses != true
            && await losses.FindAsync(before, input.Fields, cancellationToken) is { Count: > 0 } lost
            ? new ContentTypeLossError(lost)
            : null;
    }
}
