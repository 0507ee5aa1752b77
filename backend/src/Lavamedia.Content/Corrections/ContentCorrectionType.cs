using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Corrections;

/// <summary>What the schema shows of a correction: as much as readers are told.</summary>
[ObjectType<ContentCorrection>]
public static class ContentCorrectionType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ContentCorrection> type)
    {
        type.Field(correction => correction.Note);
        type.Field(correction => correction.CorrectedAt);
    }
}
