using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Media.Delivery;

namespace Lavamedia.Media.Variants;

/// <summary>What the schema shows of a variant.</summary>
[ObjectType<MediaVariant>]
public static class MediaVariantType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<MediaVariant> type)
    {
        type.Field(variant => variant.Id).Type("ID").ID<MediaVariant>();
        type.Field(variant => variant.Format);
        type.Field(variant => variant.Width);
        type.Field(variant => variant.Height);
        type.Field(variant => variant.ByteSize);
    }

    /// <summary>The address of the bytes; they never change.</summary>
    public static string GetUrl(
        [Parent(nameof(MediaVariant.MediaId), nameof(MediaVariant.Format), nameof(MediaVariant.Width))]
            MediaVariant variant,
        MediaAddresses addresses
    ) => addresses.OfVariant(variant.MediaId, variant.Format, variant.Width);
}
