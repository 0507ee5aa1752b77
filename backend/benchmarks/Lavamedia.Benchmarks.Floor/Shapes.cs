using System.Text;
using Npgsql;

namespace Lavamedia.Benchmarks.Floor;

/// <summary>Objects that several answers show.</summary>
internal static class Shapes
{
    /// <summary>Columns 1 to 3: id, name, slug.</summary>
    public static void Category(Answer answer, NpgsqlDataReader row)
    {
        answer.Json.WriteStartObject();
        CategoryFields(answer, row, 1);
        answer.Json.WriteEndObject();
    }

    public static void CategoryFields(Answer answer, NpgsqlDataReader row, int column)
    {
        var json = answer.Json;
        json.WritePropertyName("id"u8);
        answer.Id("Category"u8, row.GetGuid(column));
        json.WritePropertyName("name"u8);
        answer.Text(row, column + 1);
        json.WritePropertyName("slug"u8);
        answer.Text(row, column + 2);
        json.WritePropertyName("path"u8);
        answer.Joined("/categories/"u8, row, column + 2);
    }

    /// <summary>Columns 1 to 4: asset, format, width, height.</summary>
    public static void Variant(Answer answer, NpgsqlDataReader row, MediaAddress addresses)
    {
        var json = answer.Json;
        json.WriteStartObject();
        json.WritePropertyName("format"u8);
        answer.Text(row, 2);
        json.WriteNumber("width"u8, row.GetInt32(3));
        json.WriteNumber("height"u8, row.GetInt32(4));
        json.WritePropertyName("url"u8);
        Span<byte> format = stackalloc byte[8];
        var text = Answer.Bytes(row, 2);
        text.CopyTo(format);
        addresses.Write(json, row.GetGuid(1), row.GetInt32(3), format[..text.Length]);
        json.WriteEndObject();
    }

    /// <summary>From a column: id, name, slug and, where it is shown, biography; null where there is no row.</summary>
    public static void Author(Answer answer, NpgsqlDataReader row, int column, bool hasBiography)
    {
        var json = answer.Json;
        json.WritePropertyName("author"u8);
        if (row.IsDBNull(column))
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WritePropertyName("id"u8);
        answer.Id("User"u8, row.GetGuid(column));
        json.WritePropertyName("displayName"u8);
        answer.Text(row, column + 1);
        json.WritePropertyName("slug"u8);
        answer.Text(row, column + 2);
        if (hasBiography)
        {
            json.WritePropertyName("biography"u8);
            answer.Text(row, column + 3);
        }

        json.WriteEndObject();
    }

    /// <summary>
    /// From a column: the picture's use with text and caption, then the asset with width, height, credit where it is shown, colour,
    /// text and caption; null where one of the two is missing.
    /// </summary>
    public static void Hero(
        Answer answer,
        NpgsqlDataReader row,
        int column,
        bool hasCredit,
        Fragments variants,
        Guid itemId
    )
    {
        var json = answer.Json;
        json.WritePropertyName("hero"u8);
        if (row.IsDBNull(column) || row.IsDBNull(column + 3))
        {
            json.WriteNullValue();
            return;
        }

        var color = column + (hasCredit ? 7 : 6);
        json.WriteStartObject();
        json.WritePropertyName("alternativeText"u8);
        Either(answer, row, column + 1, color + 1);
        json.WritePropertyName("caption"u8);
        Either(answer, row, column + 2, color + 2);
        json.WriteStartObject("asset"u8);
        json.WritePropertyName("id"u8);
        answer.Id("MediaAsset"u8, row.GetGuid(column + 3));
        json.WritePropertyName("width"u8);
        answer.Number(row, column + 4);
        json.WritePropertyName("height"u8);
        answer.Number(row, column + 5);
        if (hasCredit)
        {
            json.WritePropertyName("credit"u8);
            answer.Text(row, column + 6);
        }

        json.WritePropertyName("dominantColor"u8);
        answer.Text(row, color);
        json.WritePropertyName("variants"u8);
        variants.Write(json, itemId);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>From a column: title, description, address of what the newsroom wrote for search engines, each null where it wrote nothing.</summary>
    public static void Seo(Answer answer, NpgsqlDataReader row, int column)
    {
        var json = answer.Json;
        json.WritePropertyName("seo"u8);
        json.WriteStartObject();
        json.WritePropertyName("metaTitle"u8);
        answer.Text(row, column);
        json.WritePropertyName("metaDescription"u8);
        answer.Text(row, column + 1);
        json.WritePropertyName("canonicalUrl"u8);
        answer.Text(row, column + 2);
        json.WriteEndObject();
    }

    /// <summary>An item's own text, or what the asset says.</summary>
    public static void Either(Answer answer, NpgsqlDataReader row, int column, int otherwise) =>
        answer.Text(row, row.IsDBNull(column) ? otherwise : column);

    /// <summary>Articles in the default locale live at the root.</summary>
    public static byte[] PathPrefix(string locale) =>
        Encoding.UTF8.GetBytes(locale == "fr" ? "/articles/" : $"/{locale}/articles/");
}
