using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Media.Assets;
using Lavamedia.Media.Uploads.Files;
using Lavamedia.Media.Uploads.Films;
using Lavamedia.Media.Uploads.Sounds;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Media.Uploads;

/// <summary>Looks into the header of a received file, without decoding it: whether it can be used, and its figures.</summary>
internal static class InspectMedia
{
    /// <summary>The figures of the file, or why it is refused.</summary>
    public static (MediaFigures? Figures, IGraphQLError? Refusal) Inspect(
        Stream file,
        ReceivedMedia received,
        MediaOptions options
    ) =>
        received.Kind switch
        {
            MediaType.Image => InspectPicture(file, received.MimeType, options.MaximumPixels),
            MediaType.Video => InspectFilm(file, received.MimeType),
            MediaType.Audio => InspectSound(file, received.MimeType),
            MediaType.File => InspectFile(file, received.MimeType),
            _ => CaptionsFile.IsReadable(file) ? (new MediaFigures(), null) : Unsupported(received.MimeType),
        };

    private static (MediaFigures?, IGraphQLError?) InspectPicture(Stream file, string mimeType, long maximumPixels)
    {
        if (PictureSize.Read(file, mimeType) is not { } size)
        {
            return Unsupported(mimeType);
        }

        if ((long)size.Width * size.Height <= maximumPixels)
        {
            return (new MediaFigures(size.Width, size.Height), null);
        }

        var message =
            $"The picture has {size.Width} × {size.Height} pixels; at most {maximumPixels / 1_000_000} million are possible.";
        var limit = (int)Math.Min(maximumPixels, int.MaxValue);
        return (null, new ValidationError(ValidationReason.OutOfRange, message, "file", limit));
    }

    private static (MediaFigures?, IGraphQLError?) InspectFilm(Stream file, string mimeType) =>
        FilmHeader.Read(file, mimeType) is not { } film ? Unsupported(mimeType)
        : !film.IsPlayable ? Unsupported($"{mimeType}; codecs={film.Codec}")
        : (new MediaFigures(film.Width, film.Height, film.Duration), null);

    private static (MediaFigures?, IGraphQLError?) InspectSound(Stream file, string mimeType) =>
        SoundHeader.Read(file, mimeType) is not { } sound ? Unsupported(mimeType)
        : !sound.IsPlayable ? Unsupported($"{mimeType}; codecs={sound.Codec}")
        : (new MediaFigures(Duration: sound.Duration), null);

    private static (MediaFigures?, IGraphQLError?) InspectFile(Stream file, string mimeType) =>
        FileHeader.Read(file, mimeType) is not { } header ? Unsupported(mimeType)
        : !header.IsOffered ? Unsupported(header.MimeType)
        : (new MediaFigures(MimeType: header.MimeType), null);

    private static (MediaFigures?, IGraphQLError?) Unsupported(string mimeType) =>
        (null, new UnsupportedMediaError(mimeType));
}
