using System.Globalization;
using System.Text.Json;
using Lavamedia.Content.Items;
using Lavamedia.Content.Modelling.Definitions;
using Lavamedia.Platform.Data.Conventions;
using Npgsql;

namespace Lavamedia.Content.Modelling;

/// <summary>
/// Reads the types as they were committed, for the process that serves them. It goes past EF: a schema is built of the types, and at a start
/// that is done while EF still makes its model of the database.
/// </summary>
public sealed class ReadContentModel(NpgsqlDataSource source)
{
    private const string Statement = """
        SELECT type.id, type.version, type.key, type.base, type.labels,
               field.id, field.group_id, field.key, field.kind, field.labels, field.position,
               field.is_required, field.is_list, field.is_filterable,
               field.minimum, field.maximum, field.maximum_length, field.choices, field.target_key
        FROM content_types AS type
        LEFT JOIN content_fields AS field ON field.content_type_id = type.id
        ORDER BY type.key
        """;

    /// <summary>All types, and what they are known by: it changes with each of them.</summary>
    public async Task<(ContentModel Model, string Fingerprint)> ExecuteAsync(CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(Statement);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var types = new List<ContentTypeDefinition>();
        while (await reader.ReadAsync(cancellationToken))
        {
            var id = reader.GetGuid(0);
            if (types is [] || types[^1].Id != id)
            {
                types.Add(TypeOf(reader, id));
            }

            if (!reader.IsDBNull(5))
            {
                types[^1].Fields.Add(FieldOf(reader, id));
            }
        }

        return (
            new ContentModel([.. types.Select(FindContentModel.Of)]),
            string.Join(
                ';',
                types.Select(type => string.Create(CultureInfo.InvariantCulture, $"{type.Id}:{type.Version}"))
            )
        );
    }

    private static ContentTypeDefinition TypeOf(NpgsqlDataReader reader, Guid id) =>
        new()
        {
            Id = id,
            Version = reader.GetInt32(1),
            Key = reader.GetString(2),
            Base = EnumTextConverter<ContentType>.Read(reader.GetString(3)),
            Labels = reader.GetFieldValue<JsonElement>(4),
        };

    private static ContentFieldDefinition FieldOf(NpgsqlDataReader reader, Guid typeId) =>
        new()
        {
            Id = reader.GetGuid(5),
            ContentTypeId = typeId,
            GroupId = reader.IsDBNull(6) ? null : reader.GetGuid(6),
            Key = reader.GetString(7),
            Kind = EnumTextConverter<ContentFieldKind>.Read(reader.GetString(8)),
            Labels = reader.GetFieldValue<JsonElement>(9),
            Position = reader.GetInt32(10),
            IsRequired = reader.GetBoolean(11),
            IsList = reader.GetBoolean(12),
            IsFilterable = reader.GetBoolean(13),
            Minimum = reader.IsDBNull(14) ? null : reader.GetDouble(14),
            Maximum = reader.IsDBNull(15) ? null : reader.GetDouble(15),
            MaximumLength = reader.IsDBNull(16) ? null : reader.GetInt32(16),
            Choices = reader.IsDBNull(17) ? null : reader.GetFieldValue<JsonElement>(17),
            TargetKey = reader.IsDBNull(18) ? null : reader.GetString(18),
        };
}
