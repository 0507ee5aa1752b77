using System.Collections.Immutable;
using System.Text.Json;
using Lavamedia.Content.Items;
using Lavamedia.Content.Modelling.Definitions;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Modelling;

/// <summary>Reads the types as the database has them at this moment, for a unit of work.</summary>
public sealed class FindContentModel(LavamediaDbContext database)
{
    /// <summary>All types.</summary>
    public async Task<ContentModel> ExecuteAsync(CancellationToken cancellationToken)
    {
        var types = await database
            .Set<ContentTypeDefinition>()
            .AsNoTracking()
            .Include(type => type.Fields)
            .OrderBy(type => type.Key)
            .ToListAsync(cancellationToken);
        return new ContentModel([.. types.Select(Of)]);
    }

    /// <summary>One type; null for an item that is a plain article or page.</summary>
    public async Task<ModelType?> FindAsync(Guid? id, CancellationToken cancellationToken) =>
        id is null
            ? null
            : Of(
                await database
                    .Set<ContentTypeDefinition>()
                    .AsNoTracking()
                    .Include(type => type.Fields)
                    .SingleAsync(type => type.Id == id, cancellationToken)
            );

    /// <summary>The type of a key; null when there is none.</summary>
    public async Task<ModelType?> FindAsync(string key, CancellationToken cancellationToken) =>
        await database
            .Set<ContentTypeDefinition>()
            .AsNoTracking()
            .Include(type => type.Fields)
            .SingleOrDefaultAsync(type => type.Key == key, cancellationToken)
            is { } found
            ? Of(found)
            : null;

    /// <summary>The types of items, in one statement; none is asked for where all are plain articles and pages.</summary>
    public async Task<ContentModel> OfItemsAsync(IEnumerable<ContentItem> items, CancellationToken cancellationToken) =>
        items.Any(item => item.ContentTypeId is not null) ? await ExecuteAsync(cancellationToken) : ContentModel.Empty;

    /// <summary>A definition as the rest of the product works with it.</summary>
    public static ModelType Of(ContentTypeDefinition type) =>
        new(type.Id, type.Key, type.Base, LocalizedTexts.Read(type.Labels), FieldsOf(type.Fields, group: null));

    private static ImmutableArray<ModelField> FieldsOf(IReadOnlyList<ContentFieldDefinition> all, Guid? group) =>
        [
            .. all.Where(field => field.GroupId == group)
                .OrderBy(field => field.Position)
                .Select(field => new ModelField(field.Key, field.Kind)
                {
                    Labels = LocalizedTexts.Read(field.Labels),
                    IsRequired = field.IsRequired,
                    IsList = field.IsList,
                    IsFilterable = field.IsFilterable,
                    Minimum = field.Minimum,
                    Maximum = field.Maximum,
                    MaximumLength = field.MaximumLength,
                    Choices = ChoicesOf(field.Choices),
                    TargetKey = field.TargetKey,
                    Fields = field.Kind == ContentFieldKind.Group ? FieldsOf(all, field.Id) : [],
                }),
        ];

    /// <summary>The choices as the database keeps them.</summary>
    public static ImmutableArray<ModelChoice> ChoicesOf(JsonElement? choices) =>
        choices is { ValueKind: JsonValueKind.Array } list
            ?
            [
                .. list.EnumerateArray()
                    .Select(choice => new ModelChoice(
                        choice.GetProperty("value").GetString()!,
                        LocalizedTexts.Read(choice.GetProperty("labels"))
                    )),
            ]
            : [];
}
